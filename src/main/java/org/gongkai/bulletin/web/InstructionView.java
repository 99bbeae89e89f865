package org.gongkai.bulletin.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.bulletin.Instruction;
import org.gongkai.bulletin.InstructionSides;
import org.gongkai.bulletin.InstructionStage;
import org.gongkai.bulletin.Item;
import org.gongkai.bulletin.Report;
import org.gongkai.bulletin.TermExtension;
import org.gongkai.calendar.Deadline;
import org.gongkai.calendar.Explanation;
import org.gongkai.casework.Light;
import org.gongkai.casework.Step;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;

/// The one page of an instruction: what the leader wrote and on what, the clock, what this person
/// can do now, what was reported back, the timeline.
///
/// @param issue name and number of the issue
/// @param readsIssue whether this person may open it
/// @param items what it was written on
/// @param seen number of the newest step, which every form carries back
/// @param days why the due day is what it is, day by day
/// @param reports newest first
/// @param daysLeft how many days of more time may still be asked for
/// @param bodies whom the office may give it to
/// @param names of people, by user name
/// @param typed what was typed into a form that was refused
public record InstructionView(
        Instruction instruction,
        String issue,
        boolean readsIssue,
        List<Item> items,
        Light light,
        Optional<Deadline> deadline,
        List<Explanation.Day> days,
        List<Step> steps,
        long seen,
        List<Report> reports,
        List<TermExtension> extensions,
        int daysLeft,
        InstructionSides sides,
        String me,
        List<Body> bodies,
        Map<String, String> names,
        String deed,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

    /// The fields that people write sentences into.
    private static final List<String> WORDS = List.of("words", "reason", "opinion", "note");

    public boolean at(InstructionStage... stages) {
        return List.of(stages).contains(instruction.stage());
    }

    public Optional<Report> openReport() {
        return reports.stream().filter(one -> one.accepted() == null).findFirst();
    }

    public Optional<TermExtension> openExtension() {
        return extensions.stream().filter(one -> one.approved() == null).findFirst();
    }

    /// Whether this person decides on the report that waits; nobody decides on their own.
    public boolean decidesNow() {
        return sides.decides()
                && at(InstructionStage.REPLY)
                && openReport().filter(one -> !one.reportedBy().equals(me)).isPresent();
    }

    /// Whether this person decides on the time that was asked for.
    public boolean approvesNow() {
        return sides.approver()
                && openExtension().filter(one -> !one.proposedBy().equals(me)).isPresent();
    }

    public boolean mayExtend() {
        return sides.lead() && openExtension().isEmpty() && daysLeft > 0 && light != Light.LATE;
    }

    /// The report that came back last, for the form that mends it.
    public Optional<Report> returned() {
        return reports.stream()
                .limit(1)
                .filter(one -> Boolean.FALSE.equals(one.accepted()))
                .findFirst();
    }

    public String name(@Nullable String username) {
        String known = String.valueOf(username);
        return names.getOrDefault(known, known);
    }

    /// @param of the deed of the form in which the field stands
    public String problem(String of, String field) {
        return sent(of) ? Refused.at(field, problems) : "";
    }

    /// What was typed into a form that was refused because the matter moved on: the form may be
    /// gone from the page, the words must not be.
    public List<String> typedInVain() {
        if (Refused.at("", problems).isEmpty()) return List.of();
        return WORDS.stream()
                .map(word -> typed.getOrDefault(word, ""))
                .filter(text -> !text.isBlank())
                .toList();
    }

    public String typed(String of, String field) {
        return sent(of) ? typed.getOrDefault(field, "") : "";
    }

    public boolean sent(String of) {
        return of.equals(deed);
    }

    @Override
    public String toString() {
        return "InstructionView[" + instruction.matter().id() + "]";
    }
}
