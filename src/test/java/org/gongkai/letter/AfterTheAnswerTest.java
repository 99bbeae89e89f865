package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.RunningServer.bean;
import static org.gongkai.letter.SomeLetters.HEAD;
import static org.gongkai.letter.SomeLetters.OFFICER;
import static org.gongkai.letter.SomeLetters.matter;
import static org.gongkai.letter.SomeLetters.seen;

import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Promise;
import org.gongkai.casework.Promises;
import org.gongkai.letter.handling.RateLetter;
import org.gongkai.letter.handling.RectifyLetter;
import org.gongkai.letter.handling.Replies;
import org.gongkai.letter.handling.Reply;
import org.gongkai.letter.handling.ReplyToLetter;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What comes after an answer: ratings, what follows a bad one, and what was mistaken.
@Tag("slow")
class AfterTheAnswerTest {

    private static final Actor SUPERVISOR = SomeLetters.actor("supervisor");

    @Test
    void aBadRatingIsContactedMendedAndAnsweredAnew() {
        Matter letter = SomeLetters.answered("楼道灯不亮");
        var answeredOn = letter.answeredOn();
        rate(letter, 1);
        assertThat(stage(letter)).isEqualTo(LetterStage.RECTIFY);
        assertThat(open(letter)).containsExactlyInAnyOrder("contact", "rectify");
        bean(RectifyLetter.class).contact(OFFICER, letter.id(), seen(letter.id()), "已通话，约定三天内换灯。");
        assertThat(open(letter)).containsExactly("rectify");
        bean(ReplyToLetter.class)
                .prepare(OFFICER, letter.id(), seen(letter.id()), LetterOutcome.SOLVED, "灯已换好。");
        bean(ReplyToLetter.class)
                .approve(
                        HEAD,
                        letter.id(),
                        seen(letter.id()),
                        SomeLetters.reply(matter(letter.id())).contentHash());
        assertThat(stage(letter)).isEqualTo(LetterStage.ANSWERED);
        assertThat(open(letter)).isEmpty();
        assertThat(matter(letter.id()).answeredOn())
                .as("whether it was in time is asked of the first answer")
                .isEqualTo(answeredOn);
        assertThat(bean(Replies.class).listDelivered(letter))
                .extracting(Reply::round)
                .containsExactly(1, 2);
        rate(letter, 5);
        assertThat(stage(letter)).isEqualTo(LetterStage.ANSWERED);
        assertThat(counted(letter, "5")).isOne();
        assertThat(counted(letter, "low")).isZero();
    }

    @Test
    void anAnswerIsRatedOnce() {
        Matter letter = SomeLetters.answered("井盖松动");
        rate(letter, 4);
        assertThatThrownBy(() -> rate(letter, 1)).isInstanceOf(Refused.class);
        assertThat(stage(letter)).isEqualTo(LetterStage.ANSWERED);
        assertThat(counted(letter, "4")).isOne();
    }

    @Test
    void aMistakenRatingDoesNotCountWhenASupervisorSaysSo() {
        Matter letter = SomeLetters.answered("公园标识");
        rate(letter, 2);
        RectifyLetter mending = bean(RectifyLetter.class);
        mending.appeal(OFFICER, letter.id(), seen(letter.id()), "来信人说点错了。");
        assertThatThrownBy(
                        () -> mending.decide(OFFICER, letter.id(), seen(letter.id()), true, "同意"))
                .isInstanceOf(org.gongkai.organization.NotAllowed.class);
        mending.decide(SUPERVISOR, letter.id(), seen(letter.id()), true, "已电话核实，确系误点。");
        assertThat(stage(letter)).isEqualTo(LetterStage.ANSWERED);
        assertThat(open(letter)).isEmpty();
        assertThat(counted(letter, "low")).isZero();
        assertThat(counted(letter, "2")).isZero();
    }

    @Test
    void whoeverWasCalledIsHeardLikeWhoeverWroteOnThePage() {
        Matter letter = SomeLetters.answered("路灯");
        bean(RateLetter.class)
                .callBack(OFFICER, letter.id(), seen(letter.id()), true, "no", 1, "没有修好。");
        assertThat(stage(letter)).isEqualTo(LetterStage.RECTIFY);
        assertThat(SomeLetters.steps(letter.id())).contains("called", "rated");
    }

    @Test
    void nobodyReviewsTheirOwnAnswerNorOtherWordsThanTheySaw() {
        Matter letter = SomeLetters.prepared("噪声");
        ReplyToLetter replying = bean(ReplyToLetter.class);
        String hash = SomeLetters.reply(letter).contentHash();
        Actor both = new Actor(HEAD.accountId(), OFFICER.username(), OFFICER.name(), HEAD.roles());
        assertThatThrownBy(() -> replying.approve(both, letter.id(), seen(letter.id()), hash))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        replying.approve(HEAD, letter.id(), seen(letter.id()), "0".repeat(64)))
                .isInstanceOf(Refused.class);
        assertThat(matter(letter.id()).isOpen()).isTrue();
    }

    private static void rate(Matter letter, int level) {
        bean(RateLetter.class).rate(letter.id(), level, "");
    }

    private static LetterStage stage(Matter letter) {
        return LetterStage.of(matter(letter.id()));
    }

    private static java.util.List<String> open(Matter letter) {
        return bean(Promises.class).list(letter).stream()
                .filter(Promise::isOpen)
                .map(Promise::kind)
                .toList();
    }

    private static long counted(Matter letter, String level) {
        return bean(LetterList.class)
                .count(OFFICER, LetterFilter.of(Map.of("number", letter.number(), "level", level)));
    }
}
