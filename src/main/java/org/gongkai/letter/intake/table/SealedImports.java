package org.gongkai.letter.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.files.FileReferences;
import org.gongkai.files.Sha256;
import org.gongkai.letter.intake.SealedFiles;
import org.gongkai.privacy.SealedRows;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sealed values of imports, for the change of key, and the files they still need.
@Component
class SealedImports implements SealedRows, FileReferences {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final SealedFiles files;

    SealedImports(JdbcClient jdbc, Sealing sealing, SealedFiles files) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.files = files;
    }

    @Override
    public Set<Sha256> list() {
        return new HashSet<>(
                jdbc.sql("SELECT blob_hash FROM letter.table_import WHERE blob_hash IS NOT NULL")
                        .query((row, n) -> new Sha256(row.getString(1)))
                        .list());
    }

    @Override
    @Transactional
    public int sealAnew(int batch) {
        int imports = sealImportsAnew(batch);
        return imports > 0 ? imports : sealRowsAnew(batch);
    }

    private record Import(
            long id, String place, byte[] name, byte[] preview, @Nullable String kept) {}

    private int sealImportsAnew(int batch) {
        List<Import> old =
                jdbc.sql(
                                """
                                SELECT * FROM letter.table_import
                                WHERE substring(name FROM 1 FOR 3) <> :head LIMIT :batch FOR UPDATE
                                """)
                        .param("head", sealing.currentHead())
                        .param("batch", batch)
                        .query((row, n) ->
                                new Import(
                                        row.getLong("id"),
                                        TableImports.place(row.getString("place")),
                                        row.getBytes("name"),
                                        row.getBytes("preview"),
                                        row.getString("blob_hash")))
                        .list();
        for (Import one : old) {
            jdbc.sql(
                            """
                            UPDATE letter.table_import SET name = :name, preview = :preview,
                                blob_hash = :hash WHERE id = :id
                            """)
                    .param("name", anew(one.place(), one.name()))
                    .param("preview", anew(one.place(), one.preview()))
                    .param(
                            "hash",
                            one.kept() == null ? null : anew(one.place(), one.kept()),
                            java.sql.Types.VARCHAR)
                    .param("id", one.id())
                    .update();
        }
        return old.size();
    }

    /// The file under the old key is cleared away with those that nothing refers to.
    private String anew(String place, String kept) {
        try {
            Path clear = Files.createTempFile("table", "");
            try {
                files.open(new Sha256(kept), place, clear);
                return files.keep(clear, place).hex();
            } finally {
                Files.deleteIfExists(clear);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] anew(String place, byte[] sealed) {
        return sealing.seal(place, sealing.openBytes(place, sealed));
    }

    private record Row(long importId, int nth, String place, byte[] quote) {}

    private int sealRowsAnew(int batch) {
        List<Row> old =
                jdbc.sql(
                                """
                                SELECT r.import_id, r.nth, r.quote, i.place FROM letter.import_row r
                                JOIN letter.table_import i ON i.id = r.import_id
                                WHERE substring(r.quote FROM 1 FOR 3) <> :head
                                LIMIT :batch FOR UPDATE OF r
                                """)
                        .param("head", sealing.currentHead())
                        .param("batch", batch)
                        .query((row, n) ->
                                new Row(
                                        row.getLong("import_id"),
                                        row.getInt("nth"),
                                        TableImports.place(row.getString("place")),
                                        row.getBytes("quote")))
                        .list();
        for (Row row : old) {
            jdbc.sql("UPDATE letter.import_row SET quote = ? WHERE import_id = ? AND nth = ?")
                    .params(anew(row.place(), row.quote()), row.importId(), row.nth())
                    .update();
        }
        return old.size();
    }
}
