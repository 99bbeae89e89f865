package org.gongkai.publication;

import java.util.Set;
import org.gongkai.files.FileReferences;
import org.gongkai.files.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of all editions, old and discarded ones too: what was decided on stays provable.
@Component
class AttachedFiles implements FileReferences {

    private final JdbcClient jdbc;

    AttachedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Sha256> list() {
        return Set.copyOf(
                jdbc.sql("SELECT DISTINCT blob_hash FROM publication.attachment")
                        .query((row, number) -> new Sha256(row.getString("blob_hash")))
                        .list());
    }
}
