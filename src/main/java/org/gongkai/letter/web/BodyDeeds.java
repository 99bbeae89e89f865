package org.gongkai.letter.web;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.letter.handling.AssignLetter;
import org.gongkai.letter.handling.HelpWithLetter;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The buttons of a letter's page that have to do with other bodies.
@Component
class BodyDeeds {

    private final AssignLetter assigning;
    private final HelpWithLetter helping;
    private final Bodies bodies;

    BodyDeeds(AssignLetter assigning, HelpWithLetter helping, Bodies bodies) {
        this.assigning = assigning;
        this.helping = helping;
        this.bodies = bodies;
    }

    Runnable read(String deed, LetterDeeds.Sent sent, FormReading form) {
        Actor actor = sent.actor();
        long id = sent.id();
        long seen = sent.seen();
        return switch (deed) {
            case "give" -> {
                Body to = body("to", sent, form);
                yield () ->
                        assigning.give(
                                actor, id, seen, Objects.requireNonNull(to), sent.text("words"));
            }
            case "take" -> () -> assigning.take(actor, id, seen);
            case "send-back" -> () -> assigning.sendBack(actor, id, seen, sent.text("reason"));
            case "withdraw-gift" -> () -> assigning.withdraw(actor, id, seen);
            case "ask-help" -> {
                Body helper = body("helper", sent, form);
                LocalDate by = form.date("helpBy", sent.text("helpBy"));
                yield () ->
                        helping.ask(
                                actor,
                                id,
                                seen,
                                Objects.requireNonNull(helper),
                                sent.text("asked"),
                                by);
            }
            default -> throw new NoSuchElementException(deed);
        };
    }

    private @Nullable Body body(String field, LetterDeeds.Sent sent, FormReading form) {
        Body body = bodies.find(sent.text(field)).orElse(null);
        if (body == null) form.needed(field);
        return body;
    }
}
