package org.gongkai.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Help;
import org.gongkai.casework.Helping;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Timeline;
import org.gongkai.letter.Category;
import org.gongkai.letter.Complexity;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.Letters;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.letter.handling.AcceptLetter;
import org.gongkai.letter.handling.AskWriter;
import org.gongkai.letter.handling.AssignLetter;
import org.gongkai.letter.handling.EndLetter;
import org.gongkai.letter.handling.ExtendLetter;
import org.gongkai.letter.handling.HelpWithLetter;
import org.gongkai.letter.handling.MakeLetterPublic;
import org.gongkai.letter.handling.PublicLetters;
import org.gongkai.letter.handling.PublicWords;
import org.gongkai.letter.handling.RateLetter;
import org.gongkai.letter.handling.RectifyLetter;
import org.gongkai.letter.handling.Replies;
import org.gongkai.letter.handling.Reply;
import org.gongkai.letter.handling.ReplyToLetter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.publication.RecordPublished;

/// Plays the steps of one sample letter through the commands that people use, each by somebody who
/// may.
final class LetterDeedsOfSample {

    private final DatedCommands commands;
    private final SampleOffices offices;
    private final List<Category> categories;
    private long id;

    LetterDeedsOfSample(DatedCommands commands, SampleOffices offices, List<Category> categories) {
        this.commands = commands;
        this.offices = offices;
        this.categories = categories;
    }

    void comeIn(TakeInLetter.Incoming incoming) {
        TakeInLetter intake = commands.get(TakeInLetter.class);
        id =
                (incoming.source().open()
                                ? intake.submit(incoming)
                                : intake.enter(
                                        offices.who(
                                                Action.HANDLE_MATTERS,
                                                incoming.source().bodyPath()),
                                        incoming))
                        .matter()
                        .id();
    }

    void play(SampleStory.Step step, LocalDate today) {
        switch (step.deed()) {
            case "accept" -> accept(step);
            case "acknowledge" ->
                    commands.get(AcceptLetter.class)
                            .acknowledge(officer(), id, seen(), step.words());
            case "give", "take", "return" -> assign(step);
            case "ask" -> commands.get(AskWriter.class).ask(officer(), id, seen(), step.words());
            case "tell" -> commands.get(AskWriter.class).hear(id, step.words());
            case "help", "helped" -> help(step, today);
            case "extend" ->
                    commands.get(ExtendLetter.class)
                            .propose(
                                    officer(),
                                    id,
                                    seen(),
                                    Integer.parseInt(step.what()),
                                    step.words());
            case "extended" ->
                    commands.get(ExtendLetter.class)
                            .decide(who(Action.APPROVE_TERMS), id, seen(), true, "同意。");
            case "prepare", "send-back", "approve", "deliver" -> reply(step);
            case "rate" ->
                    commands.get(RateLetter.class)
                            .rate(id, Integer.parseInt(step.what()), step.words());
            case "call" ->
                    commands.get(RateLetter.class)
                            .callBack(
                                    officer(),
                                    id,
                                    seen(),
                                    true,
                                    step.first(),
                                    Integer.valueOf(step.rest()),
                                    step.words());
            case "contact" ->
                    commands.get(RectifyLetter.class).contact(officer(), id, seen(), step.words());
            case "publish" -> makePublic();
            case "withdraw" -> commands.get(EndLetter.class).withdraw(id);
            case "close" -> commands.get(EndLetter.class).close(officer(), id, seen());
            default -> throw new IllegalStateException("letters.txt: " + step.deed());
        }
    }

    private void accept(SampleStory.Step step) {
        Letter letter = commands.get(Letters.class).get(matter());
        Category chosen =
                categories.stream()
                        .filter(one -> one.code().equals(step.rest()))
                        .findFirst()
                        .orElse(letter.category());
        commands.get(AcceptLetter.class)
                .accept(
                        officer(),
                        id,
                        seen(),
                        letter.kind(),
                        Complexity.of(step.first()),
                        chosen == null ? null : chosen.id());
    }

    private void assign(SampleStory.Step step) {
        AssignLetter assigning = commands.get(AssignLetter.class);
        if (step.deed().equals("give")) {
            Body to = offices.body(step.what());
            assigning.give(officer(), id, seen(), to, step.words());
            return;
        }
        Actor receiver = offices.who(Action.HANDLE_MATTERS, offices.body(step.what()).path());
        if (step.deed().equals("take")) assigning.take(receiver, id, seen());
        else assigning.sendBack(receiver, id, seen(), step.words());
    }

    private void help(SampleStory.Step step, LocalDate today) {
        HelpWithLetter helping = commands.get(HelpWithLetter.class);
        Body helper = offices.body(step.what());
        if (step.deed().equals("help")) {
            helping.ask(officer(), id, seen(), helper, step.words(), today.plusDays(1));
            return;
        }
        Help open =
                commands.get(Helps.class).list(matter()).stream()
                        .filter(Help::isOpen)
                        .findFirst()
                        .orElseThrow();
        Actor answers = offices.who(Action.HANDLE_MATTERS, helper.path());
        commands.get(Helping.class)
                .answer(helping.kind(), answers, id, open.id(), step.words(), List.of());
    }

    private void reply(SampleStory.Step step) {
        ReplyToLetter replying = commands.get(ReplyToLetter.class);
        switch (step.deed()) {
            case "prepare" ->
                    replying.prepare(
                            officer(), id, seen(), LetterOutcome.of(step.what()), step.words());
            case "send-back" ->
                    replying.sendBack(who(Action.REVIEW_REPLIES), id, seen(), step.words());
            case "approve" -> {
                int round = commands.get(Letters.class).get(matter()).round();
                String hash =
                        commands.get(Replies.class)
                                .find(matter(), round)
                                .orElseThrow()
                                .contentHash();
                replying.approve(who(Action.REVIEW_REPLIES), id, seen(), hash);
            }
            default -> replying.deliver(officer(), id, seen(), ReplyWay.of(step.what()), null);
        }
    }

    /// The review of every document is not played: it was public before, as all of the sample.
    private void makePublic() {
        Matter matter = matter();
        Letter letter = commands.get(Letters.class).get(matter);
        Reply reply = commands.get(Replies.class).find(matter, letter.round()).orElseThrow();
        PublicWords.Proposal words = commands.get(PublicWords.class).propose(matter, letter, reply);
        commands.get(MakeLetterPublic.class)
                .begin(officer(), id, seen(), words.title(), words.question(), words.answer());
        commands.get(RecordPublished.class)
                .publish(
                        Actor.SYSTEM,
                        commands.get(PublicLetters.class).find(matter).orElseThrow().editionId(),
                        List.of(),
                        commands.get(Clock.class).instant(),
                        SampleDocuments.SOURCE);
    }

    private Actor officer() {
        return who(Action.HANDLE_MATTERS);
    }

    /// At the supervision office one prepares and another reviews.
    private Actor who(Action action) {
        Matter matter = matter();
        if (matter.circle() == Circle.CONDUCT) {
            return offices.named(action == Action.HANDLE_MATTERS ? "jd.officer" : "jd.head");
        }
        return offices.who(action, matter.bodyPath());
    }

    private Matter matter() {
        return commands.get(Matters.class).get(id);
    }

    private long seen() {
        return commands.get(Timeline.class).last(id);
    }
}
