package org.gongkai.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.casework.Light;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists the requests a person may read.
@Component
public class RequestList {

    private static final String FROM =
            """
             FROM casework.matter m
            JOIN request.request r ON r.matter_id = m.id
            JOIN organization.body b ON b.id = m.body_id
            """;
    private static final String WITHIN_REACH = " WHERE b.path <@ CAST(:reach AS ltree[]) AND ";
    private static final Map<String, String> ORDERS =
            Map.of(
                    "due", "m.outcome IS NOT NULL, m.due_on NULLS LAST, m.id",
                    "received", "m.received_on DESC NULLS FIRST, m.id DESC",
                    "number", "m.number DESC");

    private final JdbcClient jdbc;
    private final Requests requests;
    private final KeptCalendar calendar;
    private final Clock clock;

    RequestList(JdbcClient jdbc, Requests requests, KeptCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.calendar = calendar;
        this.clock = clock;
    }

    public long count(Actor actor, RequestFilter filter) {
        var conditions = conditions(filter);
        return jdbc.sql(
                        "SELECT count(*)"
                                + FROM
                                + conditions.joins()
                                + WITHIN_REACH
                                + conditions.sql())
                .params(conditions.parameters())
                .param("reach", actor.reach(Action.READ_MATTERS))
                .query(Long.class)
                .single();
    }

    public List<RequestRow> list(Actor actor, RequestFilter filter, int limit, int offset) {
        var conditions = conditions(filter);
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        Matters.SELECT
                                + ", r.applicant_kind, r.wanted"
                                + FROM
                                + conditions.joins()
                                + WITHIN_REACH
                                + conditions.sql()
                                + " ORDER BY "
                                + ORDERS.getOrDefault(filter.sort(), ORDERS.get("due"))
                                + " LIMIT :limit OFFSET :offset")
                .params(conditions.parameters())
                .param("reach", actor.reach(Action.READ_MATTERS))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row, today))
                .list();
    }

    /// These requests, as far as the person may read them.
    public List<RequestRow> list(Actor actor, List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        Matters.SELECT
                                + ", r.applicant_kind, r.wanted"
                                + FROM
                                + WITHIN_REACH
                                + " m.id IN (:ids) ORDER BY m.id DESC")
                .param("ids", ids)
                .param("reach", actor.reach(Action.READ_MATTERS))
                .query((row, n) -> row(row, today))
                .list();
    }

    private RequestRow row(ResultSet row, LocalDate today) throws SQLException {
        Matter matter = Matters.matter(row, 0);
        return new RequestRow(
                matter,
                ApplicantKind.of(row.getString("applicant_kind")),
                matter.archivedAt() == null
                        ? requests.open(matter.number(), row.getBytes("wanted")).title()
                        : Text.t("casework.file.shut"),
                Light.of(matter, today, calendar.current()));
    }

    private RequestConditions conditions(RequestFilter filter) {
        return RequestConditions.of(filter, LocalDate.now(clock), calendar.current());
    }
}
