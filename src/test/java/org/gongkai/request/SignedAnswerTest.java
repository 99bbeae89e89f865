package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a signature is for: no two different answers may share it.
class SignedAnswerTest {

    private static final Withheld FIRST = new Withheld("甲", Outcome.IN_PROCESS);
    private static final Withheld SECOND = new Withheld("乙", Outcome.THIRD_PARTY);

    @Test
    void tellsAPartFromATextThatLooksLikeIt() {
        String two = hash("正文", List.of(FIRST, SECOND));
        for (String separator : List.of("\n\u0001", "\n", "\n2:withheld:")) {
            String text = "正文" + separator + "in-process\n甲";
            assertThat(hash(text, List.of(SECOND))).isNotEqualTo(two);
        }
        String canonical = Outcome.PARTLY_OPEN.code() + "\n正文";
        String imitated =
                "正文\n" + canonical.length() + ":withheld:in-process:" + "甲".length() + ":甲";
        assertThat(hash(imitated, List.of(SECOND))).isNotEqualTo(two);
    }

    @Test
    void coversEveryPart() {
        var file = new Enclosure(1, "附件.txt", "a".repeat(64));
        var renamed = new Enclosure(1, "另名.txt", "a".repeat(64));
        assertThat(
                        List.of(
                                hash("正文", List.of()),
                                hash("正文", List.of(FIRST)),
                                hash("正文", List.of(new Withheld("甲", Outcome.THIRD_PARTY))),
                                Answers.hash(Outcome.PARTLY_OPEN, "正文", List.of(), List.of(file)),
                                Answers.hash(
                                        Outcome.PARTLY_OPEN, "正文", List.of(), List.of(renamed))))
                .doesNotHaveDuplicates();
    }

    private static String hash(String text, List<Withheld> withheld) {
        return Answers.hash(Outcome.PARTLY_OPEN, text, withheld, List.of());
    }
}
