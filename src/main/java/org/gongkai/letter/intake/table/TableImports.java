package org.gongkai.letter.intake.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.files.Sha256;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads imports.
@Component
public class TableImports {

    private static final String MINE =
            """
            FROM letter.table_import i JOIN letter.source s ON s.id = i.source_id
            JOIN organization.body b ON b.id = s.body_id
            WHERE b.path <@ CAST(:reach AS ltree[])
            """;

    private final JdbcClient jdbc;
    private final Sources sources;
    private final Sealing sealing;
    private final JsonMapper json;

    TableImports(JdbcClient jdbc, Sources sources, Sealing sealing, JsonMapper json) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.sealing = sealing;
        this.json = json;
    }

    /// @throws NoSuchElementException when there is none
    public TableImport get(long id) {
        Map<Long, Source> known = sources.byId();
        return jdbc.sql("SELECT * FROM letter.table_import WHERE id = ?")
                .param(id)
                .query((row, n) -> read(row, known))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("import"));
    }

    long count(Actor actor) {
        return jdbc.sql("SELECT count(*) " + MINE)
                .param("reach", actor.reach(Action.HANDLE_MATTERS))
                .query(Long.class)
                .single();
    }

    /// Those of the bodies where this person works on matters, newest first.
    List<TableImport> list(Actor actor, int offset, int limit) {
        Map<Long, Source> known = sources.byId();
        return jdbc.sql("SELECT i.* " + MINE + " ORDER BY i.id DESC OFFSET :offset LIMIT :limit")
                .param("reach", actor.reach(Action.HANDLE_MATTERS))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> read(row, known))
                .list();
    }

    /// What is to be worked on, the oldest first.
    List<Long> listRunning() {
        return jdbc.sql("SELECT id FROM letter.table_import WHERE state = 'running' ORDER BY id")
                .query((row, n) -> row.getLong(1))
                .list();
    }

    Preview preview(TableImport one) {
        byte[] sealed =
                jdbc.sql("SELECT preview FROM letter.table_import WHERE id = ?")
                        .param(one.id())
                        .query((row, n) -> row.getBytes(1))
                        .single();
        return json.readValue(
                sealing.open(one.place(), Objects.requireNonNull(sealed)), Preview.class);
    }

    List<ImportedRow> rows(TableImport one, RowResult result, int offset, int limit) {
        return jdbc.sql(
                        """
                        SELECT r.line, r.until, r.result, r.reason, r.quote, m.id AS matter, m.number
                        FROM letter.import_row r
                        LEFT JOIN casework.matter m
                            ON m.id = r.matter_id AND m.circle = 'ordinary'
                        WHERE r.import_id = :import AND r.result = :result
                        ORDER BY r.nth OFFSET :offset LIMIT :limit
                        """)
                .param("import", one.id())
                .param("result", result.code())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> row(one, row))
                .list();
    }

    private ImportedRow row(TableImport one, ResultSet row) throws SQLException {
        return new ImportedRow(
                row.getInt("line"),
                row.getInt("until"),
                RowResult.of(row.getString("result")),
                row.getObject("matter", Long.class),
                Objects.requireNonNullElse(row.getString("number"), ""),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                cells(one.place(), row.getBytes("quote")));
    }

    byte @Nullable [] sealed(String place, List<String> cells) {
        return cells.isEmpty() ? null : sealing.seal(place, json.writeValueAsString(cells));
    }

    private List<String> cells(String place, byte @Nullable [] sealed) {
        return sealed == null
                ? List.of()
                : json.readValue(sealing.open(place, sealed), new TypeReference<List<String>>() {});
    }

    private TableImport read(ResultSet row, Map<Long, Source> sources) throws SQLException {
        String place = place(row.getString("place"));
        return new TableImport(
                row.getLong("id"),
                Objects.requireNonNull(sources.get(row.getLong("source_id"))),
                LetterKind.of(row.getString("usual_kind")),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                place,
                sealing.open(place, row.getBytes("name")),
                Optional.ofNullable(row.getString("blob_hash")).map(Sha256::new).orElse(null),
                row.getLong("size_bytes"),
                List.of((String[]) row.getArray("head").getArray()),
                ImportState.of(row.getString("state")),
                row.getInt("lines_total"),
                row.getInt("lines_read"),
                row.getInt("rows_new"),
                row.getInt("rows_again"),
                row.getInt("rows_bad"),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    /// What the sealed values of an import belong to.
    static String place(String uuid) {
        return "letter-import/" + uuid;
    }
}
