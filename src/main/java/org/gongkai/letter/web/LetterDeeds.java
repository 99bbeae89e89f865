package org.gongkai.letter.web;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.letter.Categories;
import org.gongkai.letter.Category;
import org.gongkai.letter.Complexity;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.handling.AcceptLetter;
import org.gongkai.letter.handling.AskWriter;
import org.gongkai.letter.handling.EndLetter;
import org.gongkai.letter.handling.ExtendLetter;
import org.gongkai.letter.handling.MakeLetterPublic;
import org.gongkai.letter.handling.MergeLetters;
import org.gongkai.letter.handling.MoveToSupervision;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.springframework.stereotype.Component;

/// The buttons of a letter's page: which command each is, and which fields it reads. Those that
/// have to do with other bodies are in [BodyDeeds], those of the answer in [AnswerDeeds].
@Component
class LetterDeeds {

    private final AcceptLetter accepting;
    private final AskWriter asking;
    private final ExtendLetter extending;
    private final MergeLetters merging;
    private final MoveToSupervision moving;
    private final EndLetter ending;
    private final MakeLetterPublic publishing;
    private final BodyDeeds bodies;
    private final AnswerDeeds answers;
    private final Categories categories;

    LetterDeeds(
            AcceptLetter accepting,
            AskWriter asking,
            ExtendLetter extending,
            MergeLetters merging,
            MoveToSupervision moving,
            EndLetter ending,
            MakeLetterPublic publishing,
            BodyDeeds bodies,
            AnswerDeeds answers,
            Categories categories) {
        this.accepting = accepting;
        this.asking = asking;
        this.extending = extending;
        this.merging = merging;
        this.moving = moving;
        this.ending = ending;
        this.publishing = publishing;
        this.bodies = bodies;
        this.answers = answers;
        this.categories = categories;
    }

    /// A form that was sent.
    ///
    /// @param seen the newest step on its page
    record Sent(Actor actor, long id, long seen, Map<String, String> fields) {

        String text(String name) {
            return LetterFields.text(fields, name);
        }
    }

    /// Reads the fields; what is wrong with them stays in the form.
    ///
    /// @throws NoSuchElementException when there is no such button
    Runnable read(String deed, Sent sent, FormReading form) {
        Actor actor = sent.actor();
        long id = sent.id();
        long seen = sent.seen();
        return switch (deed) {
            case "accept", "classify" -> classified(deed, sent, form);
            case "acknowledge" -> () -> accepting.acknowledge(actor, id, seen, sent.text("words"));
            case "to-supervision" -> () -> moving.move(actor, id, seen);
            case "ask" -> () -> asking.ask(actor, id, seen, sent.text("words"));
            case "tell" -> () -> asking.enter(actor, id, seen, sent.text("words"));
            case "go-on" -> () -> asking.goOn(actor, id, seen);
            case "extend" -> {
                int days = (int) Math.min(form.number("days", sent.text("days")), 1000);
                yield () -> extending.propose(actor, id, seen, days, sent.text("reason"));
            }
            case "approve-extension" ->
                    () -> extending.decide(actor, id, seen, true, sent.text("opinion"));
            case "refuse-extension" ->
                    () -> extending.decide(actor, id, seen, false, sent.text("opinion"));
            case "merge" -> {
                long into = form.number("into", sent.text("into"));
                yield () -> merging.merge(actor, id, seen, into, sent.text("reason"));
            }
            case "part" -> () -> merging.part(actor, id, seen, sent.text("reason"));
            case "close" -> () -> ending.close(actor, id, seen);
            case "make-public" ->
                    () ->
                            publishing.begin(
                                    actor,
                                    id,
                                    seen,
                                    sent.text("title"),
                                    sent.text("question"),
                                    sent.text("answer"));
            case "give", "take", "send-back", "withdraw-gift", "ask-help" ->
                    bodies.read(deed, sent, form);
            default -> answers.read(deed, sent, form);
        };
    }

    private Runnable classified(String deed, Sent sent, FormReading form) {
        LetterKind kind = form.choice("kind", sent.text("kind"), LetterKind::of, null);
        if (kind == null) form.needed("kind");
        Complexity complexity =
                form.choice("complexity", sent.text("complexity"), Complexity::of, null);
        if (complexity == null) form.needed("complexity");
        String code = sent.text("category");
        Category category = categories.find(code).orElse(null);
        form.known("category", code, category != null);
        Long about = category == null ? null : category.id();
        if (deed.equals("accept")) {
            return () ->
                    accepting.accept(
                            sent.actor(),
                            sent.id(),
                            sent.seen(),
                            Objects.requireNonNull(kind),
                            Objects.requireNonNull(complexity),
                            about);
        }
        return () ->
                accepting.classifyAnew(
                        sent.actor(),
                        sent.id(),
                        sent.seen(),
                        Objects.requireNonNull(kind),
                        Objects.requireNonNull(complexity),
                        about,
                        sent.text("reason"));
    }
}
