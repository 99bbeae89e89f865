package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Step;
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

/// Gives a letter more time, once, as far as its source allows, approved by the head of the unit;
/// the writer is told. Who proposes does not approve.
@Component
public class ExtendLetter {

    private static final int LONGEST = 500;

    private final LetterDesk desk;
    private final LetterExtensions extensions;
    private final Letters letters;
    private final TellWriter telling;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ExtendLetter(
            LetterDesk desk,
            LetterExtensions extensions,
            Letters letters,
            TellWriter telling,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.desk = desk;
        this.extensions = extensions;
        this.letters = letters;
        this.telling = telling;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional
    public void propose(Actor actor, long id, long seen, int days, String reason) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.WORK);
        String why = LetterDesk.needed("reason", reason, LONGEST);
        int longest = Objects.requireNonNull(matter.rules()).longestExtension();
        if (days < 1 || days > longest) {
            throw new Refused("days", Text.t("letter.refused.days", longest));
        }
        LocalDate due = matter.dueOn();
        if (due != null && desk.today().isAfter(due)) {
            throw new Refused("days", Text.t("letter.refused.extend-late", due));
        }
        if (extensions.list(matter).stream().anyMatch(one -> !one.isRefused())) {
            throw new Refused("days", Text.t("letter.refused.extended-before"));
        }
        jdbc.sql(
                        """
                        INSERT INTO letter.extension
                            (matter_id, days, reason, proposed_by, proposed_on)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        days,
                        sealing.seal(Letters.place(matter.number()), why),
                        actor.username(),
                        desk.today())
                .update();
        desk.append(
                matter,
                LetterDesk.staying(matter, desk.today(), "extension-proposed", actor.username())
                        .saying(Text.official("letter.words.extension", days, why))
                        .inside());
        audit.record(
                actor.username(),
                "letter.propose-extension",
                matter.subject(),
                Map.of("days", days));
    }

    @Transactional
    public void decide(Actor actor, long id, long seen, boolean approves, String opinion) {
        Matter matter = desk.hold(actor, Action.APPROVE_TERMS, id, seen, LetterStage.WORK);
        LetterExtension open =
                extensions.list(matter).stream()
                        .filter(LetterExtension::isOpen)
                        .findFirst()
                        .orElseThrow(() -> new Refused("", Text.t("letter.refused.no-extension")));
        if (open.proposedBy().equals(actor.username())) {
            throw new Refused("", Text.t("letter.refused.own-extension"));
        }
        String words = approves ? opinion.strip() : LetterDesk.needed("opinion", opinion, LONGEST);
        LocalDate today = desk.today();
        jdbc.sql(
                        """
                        UPDATE letter.extension SET decided_by = ?, decided_on = ?, approved = ?
                        WHERE id = ?
                        """)
                .params(actor.username(), today, approves, open.id())
                .update();
        if (approves) {
            String said = Text.official("letter.words.extension", open.days(), open.reason());
            List<Step> steps =
                    desk.append(
                            matter,
                            LetterDesk.staying(matter, today, "extended", actor.username())
                                    .extending(open.days())
                                    .saying(said));
            telling.happened(matter, letters.get(matter), "extended", steps.getLast().id(), said);
        } else {
            desk.append(
                    matter,
                    LetterDesk.staying(matter, today, "extension-refused", actor.username())
                            .saying(words)
                            .inside());
        }
        audit.record(
                actor.username(),
                "letter.decide-extension",
                matter.subject(),
                Map.of("approved", approves, "days", open.days()));
    }
}
