package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.RunningServer.bean;
import static org.gongkai.letter.SomeLetters.OFFICER;
import static org.gongkai.letter.SomeLetters.matter;
import static org.gongkai.letter.SomeLetters.seen;

import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.letter.handling.AssignLetter;
import org.gongkai.letter.handling.Assignments;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who received a letter stays answerable until another body has taken it.
@Tag("slow")
class HandingOverALetterTest {

    private static final Actor STREET = SomeLetters.actor("ly.officer");
    private static final Actor FINANCE = SomeLetters.actor("cz.officer");
    private static final Body TO = bean(Bodies.class).find("MJ-LY").orElseThrow();

    private final AssignLetter assigning = bean(AssignLetter.class);

    @Test
    void theGiverIsAnswerableUntilTheOtherTakesIt() {
        Matter letter = SomeLetters.accepted("社区路面积水");
        assertThat(mayRead(STREET, letter)).isFalse();
        give(letter);
        assertThat(matter(letter.id()).bodyId()).isEqualTo(letter.bodyId());
        assertThat(mayRead(STREET, letter)).as("reads what it is given").isTrue();
        assertThat(mayRead(FINANCE, letter)).isFalse();
        assigning.take(STREET, letter.id(), seen(letter.id()));
        assertThat(matter(letter.id()).bodyId()).isEqualTo(TO.id());
        assertThat(matter(letter.id()).dueOn()).isEqualTo(letter.dueOn());
        assertThat(mayRead(OFFICER, letter)).as("goes on reading").isTrue();
    }

    @Test
    void itIsSentBackWithAReasonWhileTheTimeRuns() {
        Matter letter = SomeLetters.accepted("路口信号灯");
        give(letter);
        assertThatThrownBy(() -> assigning.sendBack(STREET, letter.id(), seen(letter.id()), " "))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> assigning.sendBack(FINANCE, letter.id(), seen(letter.id()), "不归我们"))
                .isInstanceOf(NotAllowed.class);
        assigning.sendBack(STREET, letter.id(), seen(letter.id()), "信号灯由公安分局管理");
        assertThat(LetterStage.of(matter(letter.id()))).isEqualTo(LetterStage.WORK);
        assertThat(mayRead(STREET, letter)).isFalse();
        assertThat(bean(Assignments.class).list(letter))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("信号灯由公安分局管理"));
    }

    @Test
    void whatIsNeitherTakenNorSentBackInTimeCountsAsTaken() {
        Matter letter = SomeLetters.accepted("垃圾清运");
        give(letter);
        bean(JdbcClient.class)
                .sql(
                        "UPDATE letter.assignment SET return_by = current_date - 1 WHERE matter_id = ?")
                .param(letter.id())
                .update();
        assertThatThrownBy(() -> assigning.sendBack(STREET, letter.id(), seen(letter.id()), "太晚了"))
                .isInstanceOf(Refused.class);
        while (assigning.takeOneForGranted()) {}
        assertThat(matter(letter.id()).bodyId()).isEqualTo(TO.id());
        assertThat(SomeLetters.steps(letter.id())).contains("taken");
    }

    @Test
    void anOldPageTakesNothingTwice() {
        Matter letter = SomeLetters.accepted("树枝挡灯");
        give(letter);
        long seen = seen(letter.id());
        assigning.take(STREET, letter.id(), seen);
        assertThatThrownBy(() -> assigning.take(STREET, letter.id(), seen))
                .isInstanceOf(Refused.class);
        assertThat(SomeLetters.steps(letter.id())).containsOnlyOnce("taken");
    }

    private void give(Matter letter) {
        assigning.give(OFFICER, letter.id(), seen(letter.id()), TO, "请核实办理");
    }

    private static boolean mayRead(Actor actor, Matter letter) {
        return bean(Matters.class).mayRead(actor, matter(letter.id()));
    }
}
