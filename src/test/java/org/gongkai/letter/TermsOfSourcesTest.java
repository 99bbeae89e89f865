package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.RunningServer.bean;
import static org.gongkai.letter.SomeLetters.OFFICER;
import static org.gongkai.letter.SomeLetters.matter;
import static org.gongkai.letter.SomeLetters.seen;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Promise;
import org.gongkai.casework.Promises;
import org.gongkai.letter.handling.AcceptLetter;
import org.gongkai.letter.setting.KeepSources;
import org.gongkai.letter.setting.SourceForm;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Terms are data of the source: what comes in takes them along and keeps them.
@Tag("slow")
class TermsOfSourcesTest {

    private static final LocalDate BEFORE_THE_FESTIVAL = LocalDate.of(2026, 2, 13);

    @Test
    void aStreetAnswersInFourDaysOrTen() {
        Matter simple =
                SomeLetters.received(
                        "mj-ly-weibo", LetterKind.HELP, "简单的事", LocalDate.of(2026, 9, 24));
        assertThat(simple.dueOn()).isEqualTo(LocalDate.of(2026, 9, 28));
        Matter complex =
                SomeLetters.received(
                        "mj-ly-weibo", LetterKind.HELP, "复杂的事", LocalDate.of(2026, 9, 22));
        accept(complex, Complexity.COMPLEX);
        assertThat(matter(complex.id()).dueOn()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(promises(complex)).extracting(Promise::kind).doesNotContain("acknowledge");
    }

    @Test
    void aMailboxAnswersInSevenWorkingDaysAndAcknowledgesWhatIsComplexFirst() {
        Matter simple =
                SomeLetters.received(
                        "mj-platform", LetterKind.CONSULT, "问一件事", BEFORE_THE_FESTIVAL);
        assertThat(simple.dueOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        Matter complex =
                SomeLetters.received(
                        "mj-platform", LetterKind.COMPLAINT, "一件难事", BEFORE_THE_FESTIVAL);
        accept(complex, Complexity.COMPLEX);
        assertThat(matter(complex.id()).dueOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(promises(complex))
                .filteredOn(one -> one.kind().equals("acknowledge"))
                .singleElement()
                .satisfies(one -> {
                    // the fourteenth was a Saturday that was worked
                    assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 2, 24));
                    assertThat(one.isOpen()).isTrue();
                });
        bean(AcceptLetter.class)
                .acknowledge(OFFICER, complex.id(), seen(complex.id()), "来信已收到，正在核实。");
        assertThat(promises(complex)).noneMatch(Promise::isOpen);
    }

    @Test
    void newTermsBindWhatComesInFromThenOn() {
        Body body = bean(Bodies.class).find("MJ").orElseThrow();
        KeepSources keeping = bean(KeepSources.class);
        long id = keeping.add(Actor.SYSTEM, body, form("d4", "d10"));
        LocalDate on = LocalDate.of(2026, 3, 2);
        Matter before = SomeLetters.received("test-line", LetterKind.HELP, "先来的", on);
        keeping.change(Actor.SYSTEM, id, form("w7", "w15"));
        Matter after = SomeLetters.received("test-line", LetterKind.HELP, "后来的", on);
        assertThat(before.dueOn()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(after.dueOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(matter(before.id()).dueOn()).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void aTermThatIsNoneIsRefusedBesideItsField() {
        Body body = bean(Bodies.class).find("MJ").orElseThrow();
        assertThatThrownBy(
                        () -> bean(KeepSources.class).add(Actor.SYSTEM, body, form("w0", "soon")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(Refused.Problem::field)
                                        .contains("simple", "complex"));
    }

    private static SourceForm form(String simple, String complex) {
        return new SourceForm(
                "test-line",
                "测试专线",
                "telephone",
                false,
                "w1",
                simple,
                complex,
                "",
                "5",
                "2",
                "w1",
                "w5",
                false,
                true);
    }

    private static void accept(Matter matter, Complexity complexity) {
        bean(AcceptLetter.class)
                .accept(OFFICER, matter.id(), seen(matter.id()), LetterKind.HELP, complexity, null);
    }

    private static List<Promise> promises(Matter matter) {
        return bean(Promises.class).list(matter);
    }
}
