package org.gongkai.letter.web;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.handling.RateLetter;
import org.gongkai.letter.handling.RectifyLetter;
import org.gongkai.letter.handling.ReplyToLetter;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The buttons of a letter's page that have to do with its answer and what was said of it.
@Component
class AnswerDeeds {

    private final ReplyToLetter replying;
    private final RateLetter rating;
    private final RectifyLetter rectifying;

    AnswerDeeds(ReplyToLetter replying, RateLetter rating, RectifyLetter rectifying) {
        this.replying = replying;
        this.rating = rating;
        this.rectifying = rectifying;
    }

    Runnable read(String deed, LetterDeeds.Sent sent, FormReading form) {
        Actor actor = sent.actor();
        long id = sent.id();
        long seen = sent.seen();
        return switch (deed) {
            case "prepare" -> {
                LetterOutcome outcome =
                        form.choice("outcome", sent.text("outcome"), LetterOutcome::of, null);
                if (outcome == null) form.needed("outcome");
                yield () ->
                        replying.prepare(
                                actor,
                                id,
                                seen,
                                Objects.requireNonNull(outcome),
                                sent.text("text").replace("\r\n", "\n"));
            }
            case "return-reply" -> () -> replying.sendBack(actor, id, seen, sent.text("reason"));
            case "approve" -> () -> replying.approve(actor, id, seen, sent.text("shownHash"));
            case "deliver" -> {
                ReplyWay way = form.choice("way", sent.text("way"), ReplyWay::of, null);
                if (way == null) form.needed("way");
                LocalDate on = form.date("on", sent.text("on"));
                yield () -> replying.deliver(actor, id, seen, Objects.requireNonNull(way), on);
            }
            case "call" -> called(sent, form);
            case "contact" -> () -> rectifying.contact(actor, id, seen, sent.text("words"));
            case "appeal" -> () -> rectifying.appeal(actor, id, seen, sent.text("reason"));
            case "uphold-appeal" ->
                    () -> rectifying.decide(actor, id, seen, true, sent.text("words"));
            case "refuse-appeal" ->
                    () -> rectifying.decide(actor, id, seen, false, sent.text("words"));
            default -> throw new NoSuchElementException(deed);
        };
    }

    /// `solved` is what came of the call: nobody was reached, or what the writer says.
    private Runnable called(LetterDeeds.Sent sent, FormReading form) {
        String solved = sent.text("solved");
        if (solved.isEmpty()) form.needed("solved");
        boolean reached = !solved.equals("nobody");
        String typed = sent.text("level");
        @Nullable Integer level = typed.isEmpty() ? null : (int) form.number("level", typed);
        return () ->
                rating.callBack(
                        sent.actor(),
                        sent.id(),
                        sent.seen(),
                        reached,
                        reached ? solved : "",
                        level,
                        sent.text("words"));
    }
}
