package org.gongkai.courier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was sent, what waits and what failed. Whoever shows it asks for the permission.
@Component
public class Messages {

    private static final String SELECT =
            """
            SELECT id, message_key, way, about, recipient, state, attempts, next_try_at,
                last_problem, receipt, created_at, sent_at
            FROM courier.message WHERE
            """;

    private final JdbcClient jdbc;
    private final SealedMessages sealed;

    Messages(JdbcClient jdbc, SealedMessages sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    public long count(MessageFilter filter) {
        return jdbc.sql("SELECT count(*) FROM courier.message WHERE " + MessageFilter.CONDITION)
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /// Newest first.
    public List<MessageRow> list(MessageFilter filter, int limit, int offset) {
        return jdbc.sql(
                        SELECT
                                + MessageFilter.CONDITION
                                + " ORDER BY id DESC LIMIT :limit OFFSET :offset")
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::row)
                .list();
    }

    /// Everything about exactly this, oldest first.
    public List<MessageRow> listAbout(String about) {
        return jdbc.sql(SELECT + "about = ? ORDER BY id").param(about).query(this::row).list();
    }

    private MessageRow row(ResultSet row, int number) throws SQLException {
        Way way = Way.of(row.getString("way"));
        return new MessageRow(
                row.getLong("id"),
                way,
                row.getString("about"),
                recipient(way, row),
                row.getString("state"),
                row.getInt("attempts"),
                moment(row, "next_try_at"),
                row.getString("last_problem"),
                row.getString("receipt"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "sent_at"));
    }

    private String recipient(Way way, ResultSet row) throws SQLException {
        byte[] value = row.getBytes("recipient");
        return Recipients.masked(
                way, sealed.open("recipient", row.getString("message_key"), value));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
