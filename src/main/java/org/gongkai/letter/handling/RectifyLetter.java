package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Promises;
import org.gongkai.casework.Ratings;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What follows a bad rating: the writer is spoken to, the matter put right and answered again
/// ([ReplyToLetter]). A rating the body takes to be mistaken or malicious goes to a supervisor, who
/// decides whether it counts.
@Component
public class RectifyLetter {

    private static final int LONGEST = 500;

    private final LetterDesk desk;
    private final Letters letters;
    private final Appeals appeals;
    private final Ratings ratings;
    private final Promises promises;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    RectifyLetter(
            LetterDesk desk,
            Letters letters,
            Appeals appeals,
            Ratings ratings,
            Promises promises,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.desk = desk;
        this.letters = letters;
        this.appeals = appeals;
        this.ratings = ratings;
        this.promises = promises;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// The writer was spoken to, and what came of it.
    @Transactional
    public void contact(Actor actor, long id, long seen, String words) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.RECTIFY);
        String said = LetterDesk.needed("words", words, LONGEST);
        LocalDate today = desk.today();
        promises.keep(matter, RateLetter.CONTACT, today);
        desk.append(
                matter,
                LetterDesk.staying(matter, today, "contacted", actor.username())
                        .saying(said)
                        .inside());
        audit.record(actor.username(), "letter.contact", matter.subject(), Map.of());
    }

    /// Says why a rating should not count (误评、恶意差评申诉).
    @Transactional
    public void appeal(Actor actor, long id, long seen, String reason) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.RECTIFY);
        int round = letters.get(matter).round() - 1;
        if (appeals.find(matter, round).isPresent()) {
            throw new Refused("", Text.t("letter.refused.appealed"));
        }
        String why = LetterDesk.needed("reason", reason, LONGEST);
        jdbc.sql(
                        """
                        INSERT INTO letter.appeal (matter_id, round, reason, by, on_day)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(id, round, sealed(matter, why), actor.username(), desk.today())
                .update();
        desk.append(
                matter,
                LetterDesk.staying(matter, desk.today(), "appealed", actor.username())
                        .saying(why)
                        .inside());
        audit.record(actor.username(), "letter.appeal-rating", matter.subject(), Map.of());
    }

    /// Decides on it. When it is upheld, the rating stays and does not count, and the letter is
    /// answered as it was.
    @Transactional
    public void decide(Actor actor, long id, long seen, boolean upholds, String words) {
        Matter matter = desk.hold(actor, Action.REASSIGN_MATTERS, id, seen, LetterStage.RECTIFY);
        int round = letters.get(matter).round() - 1;
        Optional<Appeal> open = appeals.find(matter, round).filter(Appeal::isOpen);
        if (open.isEmpty()) throw new Refused("", Text.t("letter.refused.no-appeal"));
        if (open.get().by().equals(actor.username())) {
            throw new Refused("", Text.t("letter.refused.own-appeal"));
        }
        String why = LetterDesk.needed("words", words, LONGEST);
        LocalDate today = desk.today();
        jdbc.sql(
                        """
                        UPDATE letter.appeal SET decided_by = ?, decided_on = ?, upheld = ?, words = ?
                        WHERE matter_id = ? AND round = ?
                        """)
                .params(actor.username(), today, upholds, sealed(matter, why), id, round)
                .update();
        if (upholds) {
            ratings.discount(matter, round);
            letters.lastRound(matter);
            for (String kind : List.of(RateLetter.CONTACT, RateLetter.RECTIFY)) {
                promises.release(matter, kind, today);
            }
        }
        desk.append(
                matter,
                LetterDesk.into(
                                upholds ? LetterStage.ANSWERED : LetterStage.RECTIFY,
                                today,
                                upholds ? "appeal-upheld" : "appeal-refused",
                                actor.username())
                        .saying(why)
                        .inside());
        audit.record(
                actor.username(),
                "letter.decide-appeal",
                matter.subject(),
                Map.of("upheld", upholds));
    }

    private byte[] sealed(Matter matter, String words) {
        return sealing.seal(Letters.place(matter.number()), words);
    }
}
