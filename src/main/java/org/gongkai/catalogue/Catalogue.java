package org.gongkai.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The catalogue in force in this installation.
@Component
public class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /// Puts a whole catalogue in place of the one in force. Entries that are no longer in it stay
    /// for the documents that name them, out of use.
    @Transactional
    public void replaceWith(List<CatalogueEntry> entries) {
        jdbc.sql("UPDATE catalogue.entry SET active = false").update();
        int position = 0;
        for (CatalogueEntry entry : entries) {
            insert(entry, position++);
        }
    }

    private void insert(CatalogueEntry e, int position) {
        Field field = e.field();
        Stage stage = e.stage();
        jdbc.sql(
                        """
                        INSERT INTO catalogue.entry (code, position, branch_code, field_code, level1, level2, level3,
                            elements, basis, time_rule, subject, channels, everyone, audience, manner, levels, stage,
                            review_level)
                        VALUES (:code, :position, :branch, :field, :level1, :level2, :level3, :elements, :basis,
                            :timeRule, :subject, :channels, :everyone, :audience, :manner, :levels, :stage, :review)
                        ON CONFLICT (code) DO UPDATE SET position = excluded.position,
                            branch_code = excluded.branch_code, field_code = excluded.field_code,
                            level1 = excluded.level1, level2 = excluded.level2, level3 = excluded.level3,
                            elements = excluded.elements, basis = excluded.basis,
                            time_rule = excluded.time_rule, subject = excluded.subject,
                            channels = excluded.channels, everyone = excluded.everyone,
                            audience = excluded.audience, manner = excluded.manner, levels = excluded.levels,
                            stage = excluded.stage, review_level = excluded.review_level, active = true
                        """)
                .param("code", e.code())
                .param("position", position)
                .param("branch", e.branch().code())
                .param("field", field == null ? null : field.name(), java.sql.Types.VARCHAR)
                .param("level1", e.level1())
                .param("level2", e.level2())
                .param("level3", e.level3())
                .param("elements", e.elements().toArray(String[]::new))
                .param("basis", e.basis().toArray(String[]::new))
                .param("timeRule", e.timeRule().written())
                .param("subject", e.subject())
                .param(
                        "channels",
                        e.channels().stream().map(c -> c.mark() + c.name()).toArray(String[]::new))
                .param("everyone", e.audience().everyone())
                .param("audience", e.audience().group())
                .param("manner", e.manner().name())
                .param("levels", e.levels().stream().map(Level::name).toArray(String[]::new))
                .param("stage", stage == null ? null : stage.name(), java.sql.Types.VARCHAR)
                .param("review", e.reviewLevel().name())
                .update();
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
