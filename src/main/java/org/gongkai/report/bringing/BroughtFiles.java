package org.gongkai.report.bringing;

import java.util.Set;
import org.gongkai.files.FileReferences;
import org.gongkai.files.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files that reports were read from.
@Component
class BroughtFiles implements FileReferences {

    private final JdbcClient jdbc;

    BroughtFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Sha256> list() {
        return Set.copyOf(
                jdbc.sql("SELECT DISTINCT blob_hash FROM report.brought")
                        .query((row, number) -> new Sha256(row.getString("blob_hash")))
                        .list());
    }
}
