package org.gongkai.report.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Inbox;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What annual reports give people to do: write the one of their own body once its year is over,
/// mend one that came back, publish one that was cleared, each with its day; and above them, judge
/// what was handed in, and decide on a later day that was asked for.
@Component
@Order(8)
class ReportInbox implements Inbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportInbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor, int limit) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        """
                        SELECT w.* FROM (
                            SELECT r.id, r.year, b.short_name AS body,
                                   CASE r.state WHEN 'draft' THEN 'write' WHEN 'returned' THEN 'mend'
                                        ELSE 'publish' END AS kind,
                                   CASE r.state WHEN 'cleared' THEN r.publish_by
                                        ELSE r.submit_by END AS due,
                                   CASE r.state WHEN 'cleared' THEN r.cleared_at
                                        WHEN 'returned' THEN (
                                            SELECT max(s.at) FROM report.annual_step s
                                            WHERE s.report_id = r.id
                                              AND s.kind IN ('returned', 'reopened'))
                                        ELSE greatest(o.opened_at,
                                            make_timestamptz(r.year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai'))
                                   END AS since
                            FROM report.annual_report r JOIN organization.body b ON b.id = r.body_id
                            LEFT JOIN report.round o ON o.year = r.year
                            WHERE b.path = ANY (CAST(:own AS ltree[])) AND r.year < :year
                              AND o.closed_at IS NULL
                              AND (r.state IN ('draft', 'returned')
                                   OR r.state = 'cleared' AND NOT EXISTS (
                                       SELECT FROM publication.edition e WHERE e.id = r.edition_id
                                       AND e.state <> 'discarded'))
                            UNION ALL
                            SELECT r.id, r.year, b.short_name,
                                   CASE r.state WHEN 'submitted' THEN 'judge' ELSE 'day' END, NULL,
                                   CASE r.state WHEN 'submitted' THEN r.submitted_at ELSE (
                                       SELECT max(s.at) FROM report.annual_step s
                                       WHERE s.report_id = r.id AND s.kind = 'day-asked') END
                            FROM report.annual_report r JOIN organization.body b ON b.id = r.body_id
                            LEFT JOIN organization.body above ON above.id = b.parent_id
                            LEFT JOIN report.round o ON o.year = r.year
                            WHERE (r.state = 'submitted' AND r.submitted_by <> :me
                                   OR r.state IN ('draft', 'returned') AND r.asked_by <> :me)
                              AND o.closed_at IS NULL
                              AND coalesce(above.path, b.path) <@ CAST(:clearing AS ltree[])
                        ) w
                        ORDER BY array_position(ARRAY['mend', 'judge', 'day', 'publish', 'write'], w.kind),
                                 w.since, w.id
                        LIMIT :limit
                        """)
                .param("own", actor.reach(Action.DRAFT))
                .param("clearing", actor.reach(Action.CLEAR_REPORTS))
                .param("me", actor.username())
                .param("year", today.getYear())
                .param("limit", limit)
                .query((row, n) ->
                        new Item(
                                "report.inbox." + row.getString("kind"),
                                title(
                                        row.getInt("year"),
                                        row.getObject("due", LocalDate.class),
                                        today),
                                row.getString("body"),
                                row.getObject("since", OffsetDateTime.class).toInstant(),
                                "/office/reports/" + row.getLong("id")))
                .list();
    }

    /// With the day that counts, and whether it has passed.
    private static String title(int year, @Nullable LocalDate due, LocalDate today) {
        String report = Text.t("report.inbox.title", Integer.toString(year));
        if (due == null) return report;
        return report
                + Text.t(
                        due.isBefore(today) ? "report.inbox.late" : "report.inbox.due",
                        due.toString());
    }
}
