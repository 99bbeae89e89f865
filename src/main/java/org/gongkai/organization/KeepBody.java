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

    /// What a leader is in charge of, and where the leader is now.
    public record OnBoard(long postId, String divisionOfWork, String whereabouts) {}

    /// Saves the whole board of leaders: each whereabouts is good as of now.
    @Transactional
    public void changeLeaders(Actor actor, long bodyId, List<OnBoard> board) {
        Body body = bodies.get(bodyId);
        actor.require(Action.ADMINISTER, body.path());
        var problems = new ArrayList<Refused.Problem>();
        for (OnBoard one : board) {
            Limits.longer(problems, "division-" + one.postId(), one.divisionOfWork(), 500);
            Limits.longer(problems, "whereabouts-" + one.postId(), one.whereabouts(), 50);
        }
        if (!problems.isEmpty()) throw new Refused(problems);
        for (OnBoard one : board) changeLeader(actor, body, one);
        changes.record("body", body.code());
    }

    private void changeLeader(Actor actor, Body body, OnBoard leader) {
        boolean differs =
                jdbc.sql(
                                """
                                SELECT (division_of_work, whereabouts) <> (:division, :whereabouts)
                                FROM organization.post WHERE id = :id AND body_id = :body AND leader
                                """)
                        .param("division", leader.divisionOfWork().strip())
                        .param("whereabouts", leader.whereabouts().strip())
                        .param("id", leader.postId())
                        .param("body", body.id())
                        .query(Boolean.class)
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("post " + leader.postId()));
        jdbc.sql(
                        """
                        UPDATE organization.post
                        SET division_of_work = ?, whereabouts = ?, whereabouts_at = ? WHERE id = ?
                        """)
                .params(
                        leader.divisionOfWork().strip(),
                        leader.whereabouts().strip(),
                        OffsetDateTime.now(clock),
                        leader.postId())
                .update();
        if (differs) {
            audit.record(
                    actor.username(),
                    "organization.change-leader",
                    "body/" + body.code(),
                    Map.of("post", leader.postId()));
        }
    }

    private static void refuseIfWrong(Facts facts) {
        var problems = new ArrayList<Refused.Problem>();
        Limits.longer(problems, "address", facts.address(), 200);
        Limits.longer(problems, "hours", facts.hours(), 200);
        Limits.longer(problems, "phone", facts.phone(), 100);
        Limits.longer(problems, "fax", facts.fax(), 100);
        Limits.longer(problems, "email", facts.email(), 100);
        Limits.longer(problems, "postcode", facts.postcode(), 10);
        Limits.longer(problems, "intro", facts.intro(), 2000);
        if (!facts.email().isBlank() && !facts.email().strip().matches("\\S+@\\S+\\.\\S+")) {
            problems.add(new Refused.Problem("email", Text.t("organization.refused.email")));
        }
        if (facts.duties().size() > 60) {
            problems.add(new Refused.Problem("duties", Text.t("organization.refused.duties", 60)));
        }
        for (String duty : facts.duties()) Limits.longer(problems, "duties", duty, 500);
        if (!problems.isEmpty()) throw new Refused(problems);
    }
}
