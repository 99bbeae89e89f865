package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.RunningServer.bean;
import static org.gongkai.letter.SomeLetters.HEAD;
import static org.gongkai.letter.SomeLetters.OFFICER;
import static org.gongkai.letter.SomeLetters.matter;
import static org.gongkai.letter.SomeLetters.seen;

import java.util.List;
import org.gongkai.casework.Matter;
import org.gongkai.letter.handling.AssignLetter;
import org.gongkai.letter.handling.EndLetter;
import org.gongkai.letter.handling.MergeLetters;
import org.gongkai.letter.handling.Replies;
import org.gongkai.letter.handling.ReplyToLetter;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Many say the same: it is noticed, merged, and everybody is answered.
@Tag("slow")
class SayingTheSameTest {

    private static final String TEXT = "望舒街三十六号楼下的化粪池堵了一个星期，污水流到路上，气味很大，请尽快疏通。";

    @Test
    void everyVoiceIsKeptAndAnswered() {
        Matter first = SomeLetters.accepted(TEXT);
        Matter second = SomeLetters.fresh("您好，" + TEXT + "谢谢！");
        Matter third = SomeLetters.fresh(TEXT.replace("一个星期", "七八天"));
        Matter other = SomeLetters.fresh("孩子入学需要带哪些材料，什么时候报名？请告诉我。");
        assertThat(suggested(second)).contains(first.id(), third.id()).doesNotContain(other.id());
        merge(second, first);
        merge(third, first);
        assertThat(LetterStage.of(matter(second.id()))).isEqualTo(LetterStage.MERGED);
        ReplyToLetter replying = bean(ReplyToLetter.class);
        replying.prepare(OFFICER, first.id(), seen(first.id()), LetterOutcome.SOLVED, "已疏通。");
        replying.approve(
                HEAD,
                first.id(),
                seen(first.id()),
                SomeLetters.reply(matter(first.id())).contentHash());
        for (Matter each : List.of(first, second, third)) {
            assertThat(matter(each.id()).outcome()).as(each.number()).isEqualTo("solved");
            assertThat(bean(Replies.class).listDelivered(each))
                    .singleElement()
                    .satisfies(reply -> assertThat(reply.text()).isEqualTo("已疏通。"));
        }
        assertThat(bean(Letters.class).get(second).content().text()).startsWith("您好，");
    }

    @Test
    void theyGoAlongToAnotherBodyAndPartWhenTheFirstIsTakenBack() {
        Matter first = SomeLetters.accepted(TEXT + "一");
        Matter second = SomeLetters.fresh(TEXT + "二");
        merge(second, first);
        var to = bean(Bodies.class).find("MJ-LY").orElseThrow();
        AssignLetter assigning = bean(AssignLetter.class);
        assigning.give(OFFICER, first.id(), seen(first.id()), to, "请办理");
        assigning.take(SomeLetters.actor("ly.officer"), first.id(), seen(first.id()));
        assertThat(matter(second.id()).bodyId()).isEqualTo(to.id());
        bean(EndLetter.class).withdraw(first.id());
        assertThat(LetterStage.of(matter(second.id()))).isEqualTo(LetterStage.TRIAGE);
        assertThat(matter(second.id()).isOpen()).isTrue();
        assertThat(matter(second.id()).mergedInto()).isNull();
    }

    @Test
    void aComplaintAboutAnOfficialIsMergedWithNothing() {
        Matter first = SomeLetters.accepted("窗口人员态度不好，" + TEXT);
        Matter conduct =
                SomeLetters.received("mj-mailbox", LetterKind.CONDUCT, "窗口人员态度不好，" + TEXT, null);
        assertThat(suggested(first)).doesNotContain(conduct.id());
        assertThatThrownBy(() -> merge(conduct, first))
                .isInstanceOf(org.gongkai.organization.NotAllowed.class);
        assertThatThrownBy(() -> merge(first, conduct))
                .isInstanceOfAny(org.gongkai.organization.NotAllowed.class, Refused.class);
    }

    private static List<Long> suggested(Matter letter) {
        return bean(SimilarLetters.class)
                .list(OFFICER, letter, bean(Letters.class).get(letter).content())
                .stream()
                .map(one -> one.letter().matter().id())
                .toList();
    }

    private static void merge(Matter letter, Matter into) {
        bean(MergeLetters.class)
                .merge(OFFICER, letter.id(), seen(letter.id()), into.id(), "反映同一处化粪池");
    }
}
