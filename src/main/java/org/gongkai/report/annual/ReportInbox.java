package org.gongkai.report.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Inbox;
import org.gongkai.pages.Text;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What annual reports give people to do: write the one of their own body once its year is over,
/// mend one that came back, publish one that was cleared; and above them, judge what was handed in.
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
        return jdbc.sql(
                        """
                        SELECT w.* FROM (
                            SELECT r.id, r.year, b.short_name AS body,
                                   CASE r.state WHEN 'draft' THEN 'write' WHEN 'returned' THEN 'mend'
                                        ELSE 'publish' END AS kind,
                                   coalesce((SELECT max(s.at) FROM report.annual_step s
                                             WHERE s.report_id = r.id),
                                            make_timestamptz(r.year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai'))
                                       AS since
                            FROM report.annual_report r JOIN organization.body b ON b.id = r.body_id
                            WHERE b.path = ANY (CAST(:own AS ltree[])) AND r.year < :year
                              AND (r.state IN ('draft', 'returned')
                                   OR r.state = 'cleared' AND NOT EXISTS (
                                       SELECT FROM publication.edition e WHERE e.id = r.edition_id
                                       AND e.state <> 'discarded'))
                            UNION ALL
                            SELECT r.id, r.year, b.short_name, 'judge', r.submitted_at
                            FROM report.annual_report r JOIN organization.body b ON b.id = r.body_id
                            LEFT JOIN organization.body above ON above.id = b.parent_id
                            WHERE r.state = 'submitted' AND r.submitted_by <> :me
                              AND coalesce(above.path, b.path) <@ CAST(:clearing AS ltree[])
                        ) w
                        ORDER BY array_position(ARRAY['mend', 'judge', 'publish', 'write'], w.kind),
                                 w.since, w.id
                        LIMIT :limit
                        """)
                .param("own", actor.reach(Action.DRAFT))
                .param("clearing", actor.reach(Action.CLEAR_REPORTS))
                .param("me", actor.username())
                .param("year", LocalDate.now(clock).getYear())
                .param("limit", limit)
                .query((row, n) ->
                        new Item(
                                "report.inbox." + row.getString("kind"),
                                Text.t("report.inbox.title", Integer.toString(row.getInt("year"))),
                                row.getString("body"),
                                row.getObject("since", OffsetDateTime.class).toInstant(),
                                "/office/reports/" + row.getLong("id")))
                .list();
    }
}
