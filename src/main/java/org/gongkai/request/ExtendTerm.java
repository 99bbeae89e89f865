package org.gongkai.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Extending the term once, by at most twenty working days (fifteen under the Regulations of 2008),
/// approved by the head of the office; the applicant is told (Art. 33). Who proposes does not
/// approve.
@Component
public class ExtendTerm {

    private static final int LONGEST = 500;

    private final RequestDesk desk;
    private final Extensions extensions;
    private final Timeline timeline;
    private final RequestLetters letters;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ExtendTerm(
            RequestDesk desk,
            Extensions extensions,
            Timeline timeline,
            RequestLetters letters,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.extensions = extensions;
        this.timeline = timeline;
        this.letters = letters;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void propose(Actor actor, long id, long seen, int days, String reason) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        RequestStage.WORK,
                        RequestStage.CONSULTATION);
        String why = RequestDesk.needed("reason", reason, LONGEST);
        int longest = java.util.Objects.requireNonNull(matter.rules()).longestExtension();
        if (days < 1 || days > longest) {
            throw new Refused("days", Text.t("request.refused.days", longest));
        }
        LocalDate due = matter.dueOn();
        if (due != null && desk.today().isAfter(due)) {
            throw new Refused("days", Text.t("request.refused.extend-late", due));
        }
        for (Extension known : extensions.list(matter)) {
            if (known.approved() == null || known.approved()) {
                throw new Refused("days", Text.t("request.refused.extended-before"));
            }
        }
        // one that was merged has what the other was given
        if (timeline.list(matter).stream()
                .anyMatch(step -> step.clock() == LegalEvent.Kind.EXTENDED)) {
            throw new Refused("days", Text.t("request.refused.extended-before"));
        }
        jdbc.sql(
                        """
                        INSERT INTO request.extension
                            (matter_id, days, reason, proposed_by, proposed_at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(id, days, why, actor.username(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        desk.append(
                matter,
                RequestDesk.staying(matter, desk.today(), "extension-proposed", actor.username())
                        .saying(Text.t("request.words.extension", days, why))
                        .inside());
        audit.record(
                actor.username(),
                "request.propose-extension",
                matter.subject(),
                Map.of("days", days));
    }

    @Transactional
    public void decide(Actor actor, long id, long seen, boolean approves, String opinion) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.APPROVE_TERMS,
                        id,
                        seen,
                        RequestStage.WORK,
                        RequestStage.CONSULTATION);
        Extension open =
                extensions.list(matter).stream()
                        .filter(extension -> extension.approved() == null)
                        .findFirst()
                        .orElseThrow(() -> new Refused("", Text.t("request.refused.no-extension")));
        if (open.proposedBy().equals(actor.username())) {
            throw new Refused("", Text.t("request.refused.own-extension"));
        }
        String words = approves ? opinion.strip() : RequestDesk.needed("opinion", opinion, LONGEST);
        jdbc.sql(
                        """
                        UPDATE request.extension SET decided_by = ?, decided_at = ?, approved = ?
                        WHERE id = ?
                        """)
                .params(
                        actor.username(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        approves,
                        open.id())
                .update();
        LocalDate today = desk.today();
        if (approves) {
            desk.append(
                    matter,
                    RequestDesk.staying(matter, today, "extended", actor.username())
                            .extending(open.days())
                            .saying(Text.t("request.words.extension", open.days(), open.reason())));
            letters.issue(matter, LetterKind.EXTENSION, actor.username());
        } else {
            desk.append(
                    matter,
                    RequestDesk.staying(matter, today, "extension-refused", actor.username())
                            .saying(words)
                            .inside());
        }
        audit.record(
                actor.username(),
                "request.decide-extension",
                matter.subject(),
                Map.of("approved", approves, "days", open.days()));
    }
}
