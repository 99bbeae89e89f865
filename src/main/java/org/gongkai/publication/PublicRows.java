package org.gongkai.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Rows of the database as read records.
final class PublicRows {

    private PublicRows() {}

    static PublicRow row(ResultSet row, int number) throws SQLException {
        return new PublicRow(
                row.getLong("id"),
                text(row, "index_number"),
                row.getString("title"),
                row.getString("doc_number"),
                row.getString("kind"),
                text(row, "branch_code"),
                row.getString("body_code"),
                row.getString("body_name"),
                row.getString("body_short_name"),
                row.getObject("made_on", LocalDate.class),
                instant(row, "published_at"),
                row.getString("summary"),
                row.getString("state").equals("live"));
    }

    static PublicAttachment attachment(ResultSet row, int number) throws SQLException {
        return new PublicAttachment(
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getString("extension"),
                row.getLong("size_bytes"),
                row.getString("blob_hash"));
    }

    static PublicEdition edition(ResultSet row, int number) throws SQLException {
        return new PublicEdition(
                row.getInt("number"),
                row.getString("title"),
                instant(row, "published_at"),
                row.getString("change_note"),
                row.getBoolean("current"),
                row.getString("html"));
    }

    static PublicState.Withdrawn withdrawn(ResultSet row, int number) throws SQLException {
        boolean dated = row.getObject("ended_at") != null;
        return new PublicState.Withdrawn(
                row.getLong("id"),
                row.getString("title"),
                row.getString("name"),
                row.getString("end_reason"),
                instant(row, dated ? "ended_at" : "changed_at"));
    }

    static PublicCount count(ResultSet row, int number) throws SQLException {
        return new PublicCount(row.getString("code"), row.getString("name"), row.getLong("count"));
    }

    static String text(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return value == null ? "" : value;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}
