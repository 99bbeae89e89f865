package org.gongkai.letter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.Deadline;
import org.gongkai.calendar.Explanation;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Light;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Party;
import org.gongkai.casework.Step;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.handling.ReplyToLetter;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;

/// The one page of a letter: what was written, the clock with its explanation, what this person can
/// do now, the answers, what else belongs to it, the timeline, the papers.
///
/// @param writer absent when nobody said who they are
/// @param days why the due day is what it is, day by day
/// @param seen number of the newest step, which every form carries back
/// @param names of the people who did something, by user name
public record LetterView(
        Matter matter,
        Letter letter,
        Optional<Party> writer,
        Light light,
        Optional<Deadline> deadline,
        List<Explanation.Day> days,
        List<Step> steps,
        long seen,
        List<Paper> papers,
        HandledView handled,
        AroundView around,
        ChoicesView choices,
        Map<String, String> names,
        LocalDate today,
        May may,
        Form form) {

    /// The fields that people write sentences into.
    private static final List<String> WORDS =
            List.of("text", "words", "reason", "opinion", "asked", "title", "question", "answer");

    /// What this person may do with this letter.
    ///
    /// @param receive take it or send it back: it was given to a body where this person works
    /// @param judge decide whether a rating counts
    public record May(
            boolean handle, boolean receive, boolean review, boolean approve, boolean judge) {}

    /// A form as it came back.
    ///
    /// @param deed which of the page's forms it is; empty when none was sent
    public record Form(String deed, Map<String, String> typed, List<Refused.Problem> problems) {

        static final Form NONE = new Form("", Map.of(), List.of());
    }

    public LetterStage stage() {
        return LetterStage.of(matter);
    }

    public boolean at(LetterStage... stages) {
        return List.of(stages).contains(stage());
    }

    public boolean isConduct() {
        return matter.circle() == Circle.CONDUCT;
    }

    /// Where the address of every button begins.
    public String place() {
        return LetterListView.PLACE + "/" + matter.id();
    }

    /// The person behind a user name.
    public String name(@Nullable String username) {
        String known = String.valueOf(username);
        return names.getOrDefault(known, known);
    }

    public List<LetterOutcome> outcomes() {
        return ReplyToLetter.listOutcomes(matter);
    }

    /// Whether an answer can be written now: one that is not taken up, or any.
    public boolean writes() {
        return may.handle() && at(LetterStage.TRIAGE, LetterStage.WORK, LetterStage.RECTIFY);
    }

    /// What was typed into a field of one of the forms.
    public String typed(String deed, String field) {
        return form.deed().equals(deed) ? form.typed().getOrDefault(field, "") : "";
    }

    public String typed(String deed, String field, String otherwise) {
        return form.deed().equals(deed) ? form.typed().getOrDefault(field, "") : otherwise;
    }

    public String problem(String deed, String field) {
        return form.deed().equals(deed) ? Refused.at(field, form.problems()) : "";
    }

    /// What is wrong with no field in particular.
    public String problem() {
        return Refused.at("", form.problems());
    }

    /// Whether a form is unfolded: it was sent and something is wrong with it.
    public boolean isOpen(String deed) {
        return form.deed().equals(deed);
    }

    /// What was typed into a form that was refused because the letter moved on: the form may be
    /// gone from the page, the words must not be.
    public List<String> typedInVain() {
        if (problem().isEmpty()) return List.of();
        return WORDS.stream()
                .map(field -> form.typed().getOrDefault(field, ""))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// Whether this person came to decide something: on a telephone that stands on top.
    public boolean actsFirst() {
        return may.review() && at(LetterStage.REVIEW)
                || may.receive() && at(LetterStage.GIVEN)
                || may.approve() && handled.openExtension().isPresent();
    }
}
