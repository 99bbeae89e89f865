package org.gongkai.organization;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what the public is told about a body (Art. 20(2) of the Regulations): how to reach it,
/// what it does, how its leaders divide the work and where they are.
@Component
public class KeepBody {

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    KeepBody(JdbcClient jdbc, Bodies bodies, AuditTrail audit, ChangeFeed changes, Clock clock) {
        this.changes = changes;
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    /// What may be changed about a body.
    ///
    /// @param duties one duty each, in order
    public record Facts(
            String address,
            String hours,
            String phone,
            String fax,
            String email,
            String postcode,
            String intro,
            List<String> duties) {}

    /// @throws Refused when something is too long or an address is none
    @Transactional
    public void change(Actor actor, long bodyId, Facts facts) {
        Body body = bodies.get(bodyId);
        actor.require(Action.ADMINISTER, body.path());
        refuseIfWrong(facts);
        jdbc.sql(
                        """
                        UPDATE organization.body
                        SET address = :address, hours = :hours, phone = :phone, fax = :fax, email = :email,
                            postcode = :postcode, intro = :intro
                        WHERE id = :id
                        """)
                .param("address", facts.address().strip())
                .param("hours", facts.hours().strip())
                .param("phone", facts.phone().strip())
                .param("fax", facts.fax().strip())
                .param("email", facts.email().strip())
                .param("postcode", facts.postcode().strip())
                .param("intro", facts.intro().strip())
                .param("id", bodyId)
                .update();
        jdbc.sql("DELETE FROM organization.body_duty WHERE body_id = ?").param(bodyId).update();
        int position = 1;
        for (String duty : facts.duties()) {
            jdbc.sql(
                            "INSERT INTO organization.body_duty (body_id, position, text) VALUES (?, ?, ?)")
                    .params(bodyId, position++, duty.strip())
                    .update();
        }
        audit.record(
                actor.username(),
                "organization.change-body",
                "body/" + body.code(),
                Map.of("duties", facts.duties().size()));
        changes.record("body", body.code());
    }

    /// Says what a leader is in charge of, and where the leader is now.
    @Transactional
    public void changeLeader(Actor actor, long postId, String divisionOfWork, String whereabouts) {
        Body body =
                bodies.get(
                        jdbc.sql("SELECT body_id FROM organization.post WHERE id = ? AND leader")
                                .param(postId)
                                .query(Long.class)
                                .optional()
                                .orElseThrow(() -> new NoSuchElementException("post " + postId)));
        actor.require(Action.ADMINISTER, body.path());
        var problems = new ArrayList<Refused.Problem>();
        longer(problems, "division-" + postId, divisionOfWork, 500);
        longer(problems, "whereabouts-" + postId, whereabouts, 50);
        if (!problems.isEmpty()) throw new Refused(problems);
        jdbc.sql(
                        """
                        UPDATE organization.post
                        SET division_of_work = :division, whereabouts = :whereabouts,
                            whereabouts_at = CASE WHEN whereabouts = :whereabouts THEN whereabouts_at
                                                  ELSE CAST(:now AS timestamptz) END
                        WHERE id = :id AND (division_of_work, whereabouts) <> (:division, :whereabouts)
                        """)
                .param("division", divisionOfWork.strip())
                .param("whereabouts", whereabouts.strip())
                .param("now", OffsetDateTime.now(clock))
                .param("id", postId)
                .update();
        audit.record(
                actor.username(),
                "organization.change-leader",
                "body/" + body.code(),
                Map.of("post", postId));
        changes.record("body", body.code());
    }

    private static void refuseIfWrong(Facts facts) {
        var problems = new ArrayList<Refused.Problem>();
        longer(problems, "address", facts.address(), 200);
        longer(problems, "hours", facts.hours(), 200);
        longer(problems, "phone", facts.phone(), 100);
        longer(problems, "fax", facts.fax(), 100);
        longer(problems, "email", facts.email(), 100);
        longer(problems, "postcode", facts.postcode(), 10);
        longer(problems, "intro", facts.intro(), 2000);
        if (!facts.email().isBlank() && !facts.email().strip().matches("\\S+@\\S+\\.\\S+")) {
            problems.add(new Refused.Problem("email", Text.t("organization.refused.email")));
        }
        if (facts.duties().size() > 60) {
            problems.add(new Refused.Problem("duties", Text.t("organization.refused.duties", 60)));
        }
        for (String duty : facts.duties()) longer(problems, "duties", duty, 500);
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    private static void longer(
            List<Refused.Problem> problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.add(
                    new Refused.Problem(
                            field,
                            Text.t("organization.refused.too-long", longest, text.length())));
        }
    }
}
