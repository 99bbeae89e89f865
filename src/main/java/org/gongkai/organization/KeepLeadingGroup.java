package org.gongkai.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the leading group of a body. It is saved as a whole; one without name and members is none.
@Component
public class KeepLeadingGroup {

    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final LeadingGroups groups;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    KeepLeadingGroup(
            JdbcClient jdbc,
            Bodies bodies,
            LeadingGroups groups,
            AuditTrail audit,
            ChangeFeed changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.groups = groups;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void save(Actor actor, long bodyId, LeadingGroup group) {
        Body body = bodies.get(bodyId);
        actor.require(Action.ADMINISTER, body.path());
        boolean none = group.name().isBlank() && group.members().isEmpty();
        if (!none) refuseIfWrong(actor, body, group);
        jdbc.sql("DELETE FROM organization.leading_group_member WHERE body_id = ?")
                .param(bodyId)
                .update();
        if (none) {
            jdbc.sql("DELETE FROM organization.leading_group WHERE body_id = ?")
                    .param(bodyId)
                    .update();
        } else {
            write(bodyId, group);
        }
        audit.record(
                actor.username(),
                none ? "organization.remove-leading-group" : "organization.change-leading-group",
                "body/" + body.code(),
                Map.of("name", group.name().strip(), "members", group.members().size()));
        changes.record("body", body.code());
    }

    private void write(long bodyId, LeadingGroup group) {
        jdbc.sql(
                        """
                        INSERT INTO organization.leading_group (body_id, name, office, since)
                        VALUES (:body, :name, :office, :since)
                        ON CONFLICT (body_id) DO UPDATE
                        SET name = excluded.name, office = excluded.office, since = excluded.since
                        """)
                .param("body", bodyId)
                .param("name", group.name().strip())
                .param("office", group.office().strip())
                .param("since", group.since(), java.sql.Types.DATE)
                .update();
        int rank = 0;
        for (LeadingGroup.Member member : group.members()) {
            jdbc.sql(
                            """
                            INSERT INTO organization.leading_group_member
                                (body_id, rank_order, position, person_id)
                            VALUES (?, ?, ?, ?)
                            """)
                    .params(bodyId, rank++, member.position(), member.personId())
                    .update();
        }
    }

    private void refuseIfWrong(Actor actor, Body body, LeadingGroup group) {
        var problems = new ArrayList<Refused.Problem>();
        String name = group.name().strip();
        if (name.length() < 2 || name.length() > 100) {
            problems.add(problem("name", "group-name"));
        }
        Limits.longer(problems, "office", group.office(), 100);
        LocalDate since = group.since();
        if (since != null && since.isAfter(LocalDate.now(clock))) {
            problems.add(problem("since", "group-since"));
        }
        long chairs =
                group.members().stream()
                        .filter(m -> m.position().equals(LeadingGroup.CHAIR))
                        .count();
        if (chairs != 1) problems.add(problem("members", "group-chair"));
        if (group.members().size() > MOST) problems.add(problem("members", "group-size"));
        problems.addAll(wrongMembers(actor, body, group.members()));
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    private List<Refused.Problem> wrongMembers(
            Actor actor, Body body, List<LeadingGroup.Member> members) {
        Set<Long> known =
                groups.listCandidates(actor, body).stream()
                        .map(LeadingGroup.Candidate::personId)
                        .collect(Collectors.toSet());
        var problems = new ArrayList<Refused.Problem>();
        var seen = new HashSet<Long>();
        for (int i = 0; i < members.size(); i++) {
            LeadingGroup.Member member = members.get(i);
            if (!LeadingGroup.POSITIONS.contains(member.position())) {
                problems.add(problem("position-" + i, "group-position"));
            }
            if (!known.contains(member.personId())) {
                problems.add(problem("person-" + i, "group-person"));
            } else if (!seen.add(member.personId())) {
                problems.add(problem("person-" + i, "group-twice"));
            }
        }
        return problems;
    }

    private static Refused.Problem problem(String field, String key) {
        return new Refused.Problem(field, Text.t("organization.refused." + key));
    }
}
