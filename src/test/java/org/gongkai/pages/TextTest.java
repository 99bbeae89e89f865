package org.gongkai.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void countsAnEmojiAsOneCharacter() {
        assertThat(Text.length("好😀")).isEqualTo(2);

        var form = new FormReading();
        form.notLonger("text", "😀".repeat(10), 10);
        form.refuseIfWrong();
        form.notLonger("text", "😀".repeat(11), 10);
        assertThatThrownBy(form::refuseIfWrong)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(Refused.Problem::text)
                                        .isEqualTo(List.of("最多 10 个字，现在有 11 个字，请精简。内容没有丢失。")));
    }
}
