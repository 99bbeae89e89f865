package org.gongkai.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The notices as they are kept, with all their versions.
@Component
public class Notices {

    private static final String SELECT =
            """
            SELECT n.id, n.series, n.version, n.scope, n.year, n.title, n.number, n.made_by, n.made_at,
                   NOT EXISTS (SELECT FROM calendar.notice later
                               WHERE later.series = n.series AND later.version > n.version) AS in_force
            FROM calendar.notice n
            """;

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All notices of a year, the newest version of each first, then what it replaced.
    public List<KeptNotice> list(int year) {
        return read(
                jdbc.sql(
                                SELECT
                                        + " WHERE n.year = ? ORDER BY n.scope DESC, n.series, n.version DESC")
                        .param(year),
                jdbc.sql(
                                """
                                SELECT notice_id, date, kind, holiday FROM calendar.day
                                WHERE notice_id IN (SELECT id FROM calendar.notice WHERE year = ?)
                                ORDER BY date
                                """)
                        .param(year));
    }

    /// The notices that count, oldest first.
    List<KeptNotice> listInForce() {
        return read(
                        jdbc.sql(SELECT + " ORDER BY n.series, n.version"),
                        jdbc.sql(
                                "SELECT notice_id, date, kind, holiday FROM calendar.day ORDER BY date"))
                .stream()
                .filter(KeptNotice::inForce)
                .toList();
    }

    /// The number of the newest notice, 0 when there is none: the same as long as nothing changed.
    public long newest() {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM calendar.notice")
                .query(Long.class)
                .single();
    }

    /// Keeps a notice; the caller holds the calendar and checked it.
    ///
    /// @param corrected the version it takes the place of, if any
    /// @return its id
    long keep(
            NoticeForm notice,
            List<CalendarDay> days,
            java.util.Optional<KeptNotice> corrected,
            String madeBy) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO calendar.notice
                                    (series, version, scope, year, title, number, made_by)
                                VALUES (coalesce(:series, nextval('calendar.series')), :version, :scope,
                                        :year, :title, :number, :by)
                                RETURNING id
                                """)
                        .param(
                                "series",
                                corrected.map(KeptNotice::series).orElse(null),
                                java.sql.Types.BIGINT)
                        .param("version", corrected.map(KeptNotice::version).orElse(0) + 1)
                        .param("scope", notice.local() ? "local" : "national")
                        .param("year", notice.year())
                        .param("title", notice.title())
                        .param("number", notice.number())
                        .param("by", madeBy)
                        .query(Long.class)
                        .single();
        for (CalendarDay day : days) {
            jdbc.sql(
                            "INSERT INTO calendar.day (notice_id, date, kind, holiday) VALUES (?, ?, ?, ?)")
                    .params(id, day.date(), day.kind().code(), day.holiday())
                    .update();
        }
        return id;
    }

    /// Whoever puts another calendar in force holds it alone, until the transaction ends.
    void holdAlone() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('calendar'))").query(row -> {});
    }

    /// Whoever reckons with the calendar in force holds it together with others.
    void holdTogether() {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(hashtext('calendar'))").query(row -> {});
    }

    private static List<KeptNotice> read(
            JdbcClient.StatementSpec notices, JdbcClient.StatementSpec days) {
        Map<Long, List<DayRow>> byNotice =
                days
                        .query((row, n) ->
                                new DayRow(
                                        row.getLong("notice_id"),
                                        row.getObject("date", LocalDate.class),
                                        row.getString("kind"),
                                        row.getString("holiday")))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(DayRow::noticeId));
        return notices.query((row, n) ->
                        notice(row, byNotice.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private record DayRow(long noticeId, LocalDate date, String kind, String holiday) {}

    private static KeptNotice notice(ResultSet row, List<DayRow> days) throws SQLException {
        String title = row.getString("title");
        return new KeptNotice(
                row.getLong("id"),
                row.getLong("series"),
                row.getInt("version"),
                row.getString("scope").equals("local"),
                row.getInt("year"),
                title,
                row.getString("number"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("in_force"),
                days.stream()
                        .map(day ->
                                new CalendarDay(
                                        day.date(),
                                        CalendarDay.Kind.find(day.kind()).orElseThrow(),
                                        day.holiday(),
                                        title))
                        .toList());
    }
}
