package org.gongkai.catalogue;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes entries; all of them in one batch, since each round trip would cost more than its row.
record EntryRows(JdbcTemplate jdbc) {

    private static final String WRITE =
            """
            INSERT INTO catalogue.entry (code, position, branch_code, field_code, level1, level2, level3,
                elements, basis, time_rule, subject, channels, everyone, audience, manner, levels, stage,
                review_level)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET position = excluded.position,
                branch_code = excluded.branch_code, field_code = excluded.field_code,
                level1 = excluded.level1, level2 = excluded.level2, level3 = excluded.level3,
                elements = excluded.elements, basis = excluded.basis,
                time_rule = excluded.time_rule, subject = excluded.subject,
                channels = excluded.channels, everyone = excluded.everyone,
                audience = excluded.audience, manner = excluded.manner, levels = excluded.levels,
                stage = excluded.stage, review_level = excluded.review_level, active = true
            """;

    private record Placed(int position, CatalogueEntry entry) {}

    void write(List<CatalogueEntry> entries) {
        var placed =
                IntStream.range(0, entries.size()).mapToObj(i -> new Placed(i, entries.get(i)));
        jdbc.batchUpdate(
                WRITE,
                placed.toList(),
                Math.max(1, entries.size()),
                (row, one) -> bind(row, one.position(), one.entry()));
    }

    private static void bind(PreparedStatement row, int position, CatalogueEntry e)
            throws SQLException {
        row.setString(1, e.code());
        row.setInt(2, position);
        row.setString(3, e.branch().code());
        row.setString(4, nameOf(e.field()));
        row.setString(5, e.level1());
        row.setString(6, e.level2());
        row.setString(7, e.level3());
        texts(row, 8, e.elements());
        texts(row, 9, e.basis());
        row.setString(10, e.timeRule().written());
        row.setString(11, e.subject());
        texts(row, 12, e.channels().stream().map(c -> c.mark() + c.name()).toList());
        row.setBoolean(13, e.audience().everyone());
        row.setString(14, e.audience().group());
        row.setString(15, e.manner().name());
        texts(row, 16, e.levels().stream().map(Level::name).toList());
        row.setString(17, nameOf(e.stage()));
        row.setString(18, e.reviewLevel().name());
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void texts(PreparedStatement row, int column, List<String> texts)
            throws SQLException {
        row.setArray(column, row.getConnection().createArrayOf("text", texts.toArray()));
    }
}
