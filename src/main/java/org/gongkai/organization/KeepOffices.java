package org.gongkai.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the internal offices of a body. The list is saved as a whole, so that saving it twice
/// changes nothing.
@Component
public class KeepOffices {

    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final BodyDetails details;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    KeepOffices(
            JdbcClient jdbc,
            Bodies bodies,
            BodyDetails details,
            AuditTrail audit,
            ChangeFeed changes) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.details = details;
        this.audit = audit;
        this.changes = changes;
    }

    /// @param offices all offices there shall be, in their order
    @Transactional
    public void replace(Actor actor, long bodyId, List<InternalOffice> offices) {
        Body body = bodies.get(bodyId);
        actor.require(Action.ADMINISTER, body.path());
        var problems = new ArrayList<Refused.Problem>();
        for (int i = 0; i < offices.size(); i++) offices.get(i).check(problems, i);
        if (offices.size() > MOST) {
            problems.add(new Refused.Problem("", Text.t("organization.refused.offices", MOST)));
        }
        if (!problems.isEmpty()) throw new Refused(problems);
        List<InternalOffice> before = details.offices(bodyId);
        if (before.equals(offices)) return;
        jdbc.sql("DELETE FROM organization.internal_office WHERE body_id = ?")
                .param(bodyId)
                .update();
        for (int i = 0; i < offices.size(); i++) insert(bodyId, i, offices.get(i));
        audit.record(
                actor.username(),
                "organization.change-offices",
                "body/" + body.code(),
                difference(before, offices));
        changes.record("body", body.code());
    }

    private void insert(long bodyId, int position, InternalOffice office) {
        jdbc.sql(
                        """
                        INSERT INTO organization.internal_office
                            (body_id, position, name, duties, head, phone)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        bodyId,
                        position,
                        office.name(),
                        office.duties(),
                        office.head(),
                        office.phone())
                .update();
    }

    /// Which offices, by name; what they are for stands on the public page.
    private static Map<String, List<String>> difference(
            List<InternalOffice> before, List<InternalOffice> after) {
        var difference = new LinkedHashMap<String, List<String>>();
        difference.put("added", names(after, name -> !has(before, name)));
        difference.put("removed", names(before, name -> !has(after, name)));
        difference.put(
                "changed",
                after.stream()
                        .filter(one -> has(before, one.name()) && !before.contains(one))
                        .map(InternalOffice::name)
                        .toList());
        difference.values().removeIf(List::isEmpty);
        return difference;
    }

    private static List<String> names(List<InternalOffice> offices, Predicate<String> which) {
        return offices.stream().map(InternalOffice::name).filter(which).toList();
    }

    private static boolean has(List<InternalOffice> offices, String name) {
        return offices.stream().anyMatch(one -> one.name().equals(name));
    }
}
