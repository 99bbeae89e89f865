package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Step;
import org.gongkai.letter.Content;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks the writer for what is missing. The clock stands until something comes, or until the body
/// goes on with what it has; it goes on where it stood.
@Component
public class AskWriter {

    private static final int LONGEST = 1000;

    private final LetterDesk desk;
    private final Letters letters;
    private final TellWriter telling;
    private final AuditTrail audit;

    AskWriter(LetterDesk desk, Letters letters, TellWriter telling, AuditTrail audit) {
        this.desk = desk;
        this.letters = letters;
        this.telling = telling;
        this.audit = audit;
    }

    @Transactional
    public void ask(Actor actor, long id, long seen, String words) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.WORK);
        String asked = LetterDesk.needed("words", words, LONGEST);
        List<Step> steps =
                desk.append(
                        matter,
                        LetterDesk.into(
                                        LetterStage.WAITING,
                                        desk.today(),
                                        "asked",
                                        actor.username())
                                .moving(LegalEvent.Kind.SUSPENDED)
                                .saying(asked));
        telling.happened(matter, letters.get(matter), "asked", steps.getLast().id(), asked);
        audit.record(actor.username(), "letter.ask", matter.subject(), Map.of());
    }

    /// The writer adds something on the page of the code.
    @Transactional
    public void hear(long id, String words) {
        heard(desk.hold(id, LetterStage.WAITING), "applicant", words);
    }

    /// The writer told somebody of the office.
    @Transactional
    public void enter(Actor actor, long id, long seen, String words) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.WAITING);
        heard(matter, actor.username(), words);
    }

    /// Nothing came; it goes on with what there is.
    @Transactional
    public void goOn(Actor actor, long id, long seen) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.WAITING);
        resume(matter, "not-told", actor.username(), "");
        audit.record(actor.username(), "letter.go-on", matter.subject(), Map.of());
    }

    private void heard(Matter matter, String by, String words) {
        String said = LetterDesk.needed("words", words, LONGEST);
        Content before = letters.get(matter).content();
        String all =
                before.text() + "\n\n" + Text.official("letter.words.added", desk.today(), said);
        if (Text.length(all) > 2 * Content.LONGEST_TEXT) {
            throw new Refused(
                    "words", Text.t("office.refused.too-long", LONGEST, Text.length(said)));
        }
        letters.extend(matter, new Content(before.title(), all, before.place(), before.against()));
        resume(matter, "told", by, said);
        audit.record(by, "letter.tell", matter.subject(), Map.of());
    }

    private void resume(Matter matter, String step, String by, String said) {
        LocalDate today = desk.today();
        LetterStage back = back(matter);
        desk.append(
                matter,
                LetterDesk.into(back, today, step, by)
                        .moving(LegalEvent.Kind.RESUMED)
                        .saying(said));
    }

    /// After a bad rating it is still to be put right.
    private LetterStage back(Matter matter) {
        Letter letter = letters.get(matter);
        return Objects.requireNonNull(letter).round() > 1 ? LetterStage.RECTIFY : LetterStage.WORK;
    }
}
