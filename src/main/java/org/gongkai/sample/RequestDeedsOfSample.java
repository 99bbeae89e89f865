package org.gongkai.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Ratings;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Actor;
import org.gongkai.request.AnswerRequest;
import org.gongkai.request.Answers;
import org.gongkai.request.ArchiveRequest;
import org.gongkai.request.AskCorrection;
import org.gongkai.request.ChargeFee;
import org.gongkai.request.ConfirmReceipt;
import org.gongkai.request.Consult;
import org.gongkai.request.EndRequest;
import org.gongkai.request.ExtendTerm;
import org.gongkai.request.Fee;
import org.gongkai.request.Outcome;
import org.gongkai.request.Remedies;
import org.gongkai.request.Reply;
import org.gongkai.request.ReplyDraft;
import org.gongkai.request.SubmitRequest;
import org.gongkai.request.Wanted;
import org.gongkai.request.Withheld;

/// Plays the steps of one sample request through the commands that people use, each by somebody who
/// may.
final class RequestDeedsOfSample {

    private final DatedCommands commands;
    private final WorkCalendar days;
    private final Actor officer;
    private final Actor head;
    private final Actor leader;
    private final List<Long> consultations = new ArrayList<>();
    private long id;
    private long remedy;

    RequestDeedsOfSample(DatedCommands commands, SampleOffice office, WorkCalendar days) {
        this.commands = commands;
        this.days = days;
        officer = office.officer();
        head = office.head();
        leader = office.leader();
    }

    /// Comes first: from the public, or entered by an officer.
    void submit(SubmitRequest.Submission submission) {
        SubmitRequest intake = commands.get(SubmitRequest.class);
        id =
                (submission.cameBy() == CameBy.ONLINE
                                ? intake.submit(submission)
                                : intake.enter(officer, submission))
                        .matter()
                        .id();
    }

    void play(SampleStory.Step step, LocalDate today) {
        switch (step.deed()) {
            case "confirm" -> commands.get(ConfirmReceipt.class).confirm(officer, id, seen(), null);
            case "ask-correction" ->
                    commands.get(AskCorrection.class)
                            .ask(
                                    officer,
                                    id,
                                    seen(),
                                    step.words(),
                                    days.plusWorking(today, number(step.what())));
            case "corrected" ->
                    commands.get(AskCorrection.class)
                            .answer(id, new Wanted(step.words(), "", "", ""));
            case "consult", "reached", "consulted", "silent" -> consult(step);
            case "extend" ->
                    commands.get(ExtendTerm.class)
                            .propose(officer, id, seen(), number(step.what()), step.words());
            case "approve" ->
                    commands.get(ExtendTerm.class).decide(head, id, seen(), true, "同意延期。");
            case "charge" ->
                    commands.get(ChargeFee.class)
                            .notice(officer, id, seen(), Fee.PAGE, number(step.rest()), null);
            case "paid" -> commands.get(ChargeFee.class).paid(officer, id, seen(), null);
            case "prepare", "sign", "return", "deliver" -> answer(step);
            case "end" -> commands.get(EndRequest.class).end(officer, id, seen());
            case "withdraw" -> commands.get(EndRequest.class).withdraw(id);
            case "remedy", "defend", "decide" -> dispute(step);
            case "rate" ->
                    commands.get(Ratings.class).add(matter(), number(step.what()), step.words());
            case "archive" -> commands.get(ArchiveRequest.class).archive(officer, id, seen());
            default -> throw new IllegalStateException("requests.txt: " + step.deed());
        }
    }

    private void consult(SampleStory.Step step) {
        Consult consult = commands.get(Consult.class);
        switch (step.deed()) {
            case "consult" ->
                    consultations.add(
                            consult.ask(
                                    officer,
                                    id,
                                    seen(),
                                    step.first(),
                                    SamplePeople.asked(step.rest()),
                                    step.words()));
            case "reached" -> consult.reached(officer, id, seen(), consultation(step), null);
            case "silent" -> consult.silent(officer, id, seen(), consultation(step));
            default -> consult.answer(id, consultation(step), step.rest(), step.words());
        }
    }

    private void answer(SampleStory.Step step) {
        AnswerRequest answer = commands.get(AnswerRequest.class);
        switch (step.deed()) {
            case "prepare" -> {
                Outcome outcome = Outcome.of(step.first());
                answer.prepare(
                        officer,
                        id,
                        seen(),
                        new Reply(outcome, text(outcome, step.words()), withheld(step), List.of()));
            }
            case "sign" ->
                    answer.sign(
                            leader,
                            id,
                            seen(),
                            commands.get(Answers.class).find(matter()).orElseThrow().contentHash());
            case "return" -> answer.sendBack(leader, id, seen(), step.words());
            default -> answer.deliver(officer, id, seen(), step.what(), null);
        }
    }

    private void dispute(SampleStory.Step step) {
        Remedies remedies = commands.get(Remedies.class);
        switch (step.deed()) {
            case "remedy" ->
                    remedy =
                            remedies.open(
                                    officer,
                                    id,
                                    seen(),
                                    Remedies.Kind.of(step.first()),
                                    step.rest(),
                                    null);
            case "defend" -> remedies.defend(officer, id, remedy, null);
            default -> remedies.decide(officer, id, remedy, step.what(), null);
        }
    }

    /// What a partial answer leaves out, said after its outcome as ground and part.
    private static List<Withheld> withheld(SampleStory.Step step) {
        if (step.rest().isEmpty()) return List.of();
        String[] said = step.rest().split(" ", 2);
        return List.of(new Withheld(said[1], Outcome.of(said[0])));
    }

    /// The opening that every reply has, and the words of the sample in place of the usual ones.
    private String text(Outcome outcome, String words) {
        String usual = commands.get(ReplyDraft.class).text(matter(), outcome);
        return words.isEmpty() ? usual : usual.lines().findFirst().orElse("") + "\n" + words;
    }

    private long consultation(SampleStory.Step step) {
        return consultations.get(number(step.first()) - 1);
    }

    private Matter matter() {
        return commands.get(Matters.class).get(id);
    }

    private long seen() {
        return commands.get(Timeline.class).last(id);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
