package org.gongkai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the audit, newest first.
@Component
public class AuditReading {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int AT_ONCE = 1000;

    private static final String SELECT =
            """
            SELECT e.id, e.at, e.account, e.action, e.subject, e.detail::text AS detail,
                   s.number AS seal_number
            FROM audit.entry e LEFT JOIN audit.seal s ON s.entry_id = e.id
            """;

    /// `:action` matches an action or everything of a module (`publication.`).
    private static final String WHERE =
            """
             WHERE (:account = '' OR e.account = :account)
               AND (:action = '' OR starts_with(e.action, :action))
               AND (:subject = '' OR e.subject = :subject)
               AND (:anything OR e.subject = ANY(CAST(:about AS text[])))
               AND (CAST(:since AS timestamptz) IS NULL OR e.at >= :since)
               AND (CAST(:until AS timestamptz) IS NULL OR e.at < :until)
            """;

    private final JdbcClient jdbc;

    AuditReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What narrows the list; empty means everything.
    ///
    /// @param action an action, or its beginning: `publication.`
    /// @param about only entries about one of these, or null for all
    /// @param since first day, in China
    /// @param until last day, in China
    public record Filter(
            String account,
            String action,
            String subject,
            @Nullable List<String> about,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /// Hands over all entries, newest first, some at a time.
    public void each(Filter filter, Consumer<AuditEntry> reader) {
        long before = Long.MAX_VALUE;
        List<AuditEntry> some;
        do {
            some =
                    bind(
                                    jdbc.sql(
                                            SELECT
                                                    + WHERE
                                                    + " AND e.id < :before ORDER BY e.id DESC LIMIT :limit"),
                                    filter)
                            .param("before", before)
                            .param("limit", AT_ONCE)
                            .query(AuditReading::entry)
                            .list();
            some.forEach(reader);
            if (!some.isEmpty()) before = some.getLast().id();
        } while (some.size() == AT_ONCE);
    }

    public List<AuditEntry> list(Filter filter, int limit, int offset) {
        return bind(
                        jdbc.sql(
                                SELECT + WHERE + " ORDER BY e.id DESC LIMIT :limit OFFSET :offset"),
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditReading::entry)
                .list();
    }

    public long count(Filter filter) {
        return bind(jdbc.sql("SELECT count(*) FROM audit.entry e" + WHERE), filter)
                .query(Long.class)
                .single();
    }

    /// All actions that were ever recorded, for a choice.
    public List<String> actions() {
        // walks the index from one action to the next; DISTINCT would read every entry
        return jdbc.sql(
                        """
                        WITH RECURSIVE known AS (
                            SELECT min(action) AS action FROM audit.entry
                            UNION ALL
                            SELECT (SELECT min(e.action) FROM audit.entry e WHERE e.action > known.action)
                            FROM known WHERE known.action IS NOT NULL
                        )
                        SELECT action FROM known WHERE action IS NOT NULL ORDER BY action
                        """)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Filter filter) {
        LocalDate until = filter.until();
        List<String> about = filter.about();
        return sql.param("account", filter.account())
                .param("anything", about == null)
                .param("about", about == null ? new String[0] : about.toArray(String[]::new))
                .param("action", filter.action())
                .param("subject", filter.subject())
                .param("since", dayBegins(filter.since()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "until",
                        dayBegins(until == null ? null : until.plusDays(1)),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable OffsetDateTime dayBegins(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(CHINA).toOffsetDateTime();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        long seal = row.getLong("seal_number");
        Long sealNumber = row.wasNull() ? null : seal;
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                sealNumber);
    }
}
