package org.gongkai.report.figure;

import java.util.Set;
import org.gongkai.files.FileReferences;
import org.gongkai.files.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files that show where numbers come from, those of numbers given before too.
@Component
class ManualFigureFiles implements FileReferences {

    private final JdbcClient jdbc;

    ManualFigureFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Sha256> list() {
        return Set.copyOf(
                jdbc.sql(
                                "SELECT DISTINCT file_hash FROM report.manual_figure WHERE file_hash IS NOT NULL")
                        .query((row, number) -> new Sha256(row.getString("file_hash")))
                        .list());
    }
}
