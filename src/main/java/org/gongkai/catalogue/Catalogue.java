package org.gongkai.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The catalogue in force in this installation.
@Component
public class Catalogue {

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    Catalogue(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// The entries in use, in the order of the catalogue; of one branch when it is named.
    public List<CatalogueEntry> listEntries(@Nullable String branchCode) {
        return jdbc.sql(
                        """
                        SELECT * FROM catalogue.entry
                        WHERE active AND (CAST(:branch AS text) IS NULL OR branch_code = :branch)
                        ORDER BY position
                        """)
                .param("branch", branchCode, java.sql.Types.VARCHAR)
                .query(Catalogue::entry)
                .list();
    }

    public Optional<CatalogueEntry> findEntry(String code) {
        return jdbc.sql("SELECT * FROM catalogue.entry WHERE code = ?")
                .param(code)
                .query(Catalogue::entry)
                .optional();
    }

    /// Whether the entry is part of the catalogue in force, and not only kept for old documents.
    public boolean isInForce(String code) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM catalogue.entry WHERE code = ? AND active)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    /// Whether no entry was ever loaded.
    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM catalogue.entry)")
                .query(Boolean.class)
                .single();
    }

    /// Puts a whole catalogue in place of the one in force. Entries that are no longer in it stay
    /// for the documents that name them, out of use.
    @Transactional
    public void replaceWith(List<CatalogueEntry> entries) {
        jdbc.sql("UPDATE catalogue.entry SET active = false WHERE active").update();
        new EntryRows(rows).write(entries);
    }

    private static CatalogueEntry entry(ResultSet row, int number) throws SQLException {
        String field = row.getString("field_code");
        String stage = row.getString("stage");
        return new CatalogueEntry(
                row.getString("code"),
                Branch.getBranch(row.getString("branch_code")),
                field == null ? null : Field.valueOf(field),
                row.getString("level1"),
                row.getString("level2"),
                row.getString("level3"),
                texts(row, "elements"),
                texts(row, "basis"),
                TimeRule.parse(row.getString("time_rule")),
                row.getString("subject"),
                texts(row, "channels").stream().map(Catalogue::channel).toList(),
                new Audience(row.getBoolean("everyone"), row.getString("audience")),
                Manner.valueOf(row.getString("manner")),
                levels(texts(row, "levels")),
                stage == null ? null : Stage.valueOf(stage),
                ReviewLevel.valueOf(row.getString("review_level")));
    }

    private static CatalogueChannel channel(String marked) {
        return new CatalogueChannel(marked.substring(1), marked.startsWith("■"));
    }

    private static Set<Level> levels(List<String> names) {
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        names.forEach(name -> levels.add(Level.valueOf(name)));
        return levels;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
