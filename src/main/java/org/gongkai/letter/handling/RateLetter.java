package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Promises;
import org.gongkai.casework.Rating;
import org.gongkai.casework.Ratings;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.letter.Terms;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the writer says of the answer, in five levels (好差评, 国办发〔2019〕51号), once for each answer, on
/// the page or in a call afterwards. The two lowest open the letter again: the writer is spoken to
/// and the matter put right, each by a day of its own.
@Component
public class RateLetter {

    static final String CONTACT = "contact";
    static final String RECTIFY = "rectify";

    /// An answer is given at most so often; what is still rated low then is for a supervisor.
    static final int MOST_ROUNDS = 3;

    private final LetterDesk desk;
    private final Letters letters;
    private final Ratings ratings;
    private final Promises promises;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    RateLetter(
            LetterDesk desk,
            Letters letters,
            Ratings ratings,
            Promises promises,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.desk = desk;
        this.letters = letters;
        this.ratings = ratings;
        this.promises = promises;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// The writer rates on the page of the code.
    @Transactional
    public void rate(long id, int level, String words) {
        Matter matter = desk.hold(id, LetterStage.ANSWERED);
        if (!rated(matter, level, words, "online", "applicant")) {
            throw new Refused("", Text.t("letter.refused.rated"));
        }
    }

    /// A call after the answer (回访).
    ///
    /// @param solved `yes`, `partly` or `no`; empty when nobody was reached
    /// @param level what was said of the answer; absent when nothing was
    @Transactional
    public void callBack(
            Actor actor,
            long id,
            long seen,
            boolean reached,
            String solved,
            @Nullable Integer level,
            String words) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.ANSWERED);
        if (reached && !solved.matches("yes|partly|no")) {
            throw new Refused("solved", Text.t("office.refused.choose"));
        }
        if (Text.length(words) > 1000) {
            throw new Refused("words", Text.t("office.refused.too-long", 1000, Text.length(words)));
        }
        LocalDate today = desk.today();
        jdbc.sql(
                        """
                        INSERT INTO letter.call (matter_id, on_day, by, reached, solved, words)
                        VALUES (:matter, :on, :by, :reached, :solved, :words)
                        """)
                .param("matter", id)
                .param("on", today)
                .param("by", actor.username())
                .param("reached", reached)
                .param("solved", reached ? solved : null, java.sql.Types.VARCHAR)
                .param(
                        "words",
                        words.isBlank()
                                ? null
                                : sealing.seal(Letters.place(matter.number()), words.strip()),
                        java.sql.Types.BINARY)
                .update();
        desk.append(
                matter,
                LetterDesk.staying(matter, today, "called", actor.username())
                        .saying(
                                Text.official(
                                        reached
                                                ? "letter.words.called." + solved
                                                : "letter.words.called.nobody"))
                        .inside());
        audit.record(
                actor.username(), "letter.call-back", matter.subject(), Map.of("reached", reached));
        if (reached
                && level != null
                && !rated(matter, level, words, "telephone", actor.username())) {
            throw new Refused("level", Text.t("letter.refused.rated"));
        }
    }

    private boolean rated(Matter matter, int level, String words, String way, String by) {
        if (LetterOutcome.WITHDRAWN.code().equals(matter.outcome())) {
            throw new Refused("", Text.t("letter.refused.no-answer"));
        }
        Letter letter = letters.get(matter);
        if (!ratings.add(matter, letter.round(), level, words, way, by)) return false;
        LocalDate today = desk.today();
        boolean low = ratings.find(matter).filter(Rating::isLow).isPresent();
        boolean again = low && letter.round() < MOST_ROUNDS;
        desk.append(
                matter,
                LetterDesk.into(
                                again ? LetterStage.RECTIFY : LetterStage.ANSWERED,
                                today,
                                "rated",
                                by)
                        .saying(Text.official("casework.level." + level)));
        if (again) {
            Terms terms = letter.source().terms();
            letters.nextRound(matter);
            promises.make(matter, CONTACT, today, terms.contact());
            promises.make(matter, RECTIFY, today, terms.rectify());
        }
        return true;
    }
}
