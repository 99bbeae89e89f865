package org.gongkai.opinion;

import java.util.List;
import org.gongkai.privacy.SealedRows;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sealed columns of this module, for the change of key. Posts get their marks anew as well.
@Component
class SealedOpinions implements SealedRows {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final SealedPosts posts;

    SealedOpinions(JdbcClient jdbc, Sealing sealing, SealedPosts posts) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.posts = posts;
    }

    @Override
    @Transactional
    public int sealAnew(int batch) {
        return posts(batch)
                + words("opinion.topic", "summary", "opinion/topic/", batch)
                + words("opinion.response", "words", "opinion/response/", batch);
    }

    private record Old(long id, Platform platform, byte[] post, byte[] reason) {}

    private int posts(int batch) {
        List<Old> old =
                jdbc.sql(
                                """
                                SELECT id, platform, post, coalesce(reason, ''::bytea) AS reason
                                FROM opinion.item
                                WHERE substring(post FROM 1 FOR 3) <> :head
                                   OR substring(reason FROM 1 FOR 3) <> :head
                                ORDER BY id LIMIT :batch FOR UPDATE
                                """)
                        .param("head", sealing.currentHead())
                        .param("batch", batch)
                        .query((row, n) ->
                                new Old(
                                        row.getLong("id"),
                                        Platform.of(row.getString("platform")),
                                        row.getBytes("post"),
                                        row.getBytes("reason")))
                        .list();
        for (Old row : old) {
            Post post = posts.open(row.id(), row.post());
            SealedPosts.Marks marks = posts.marks(row.platform(), post);
            byte[] reason =
                    row.reason().length == 0
                            ? null
                            : posts.sealReason(row.id(), posts.openReason(row.id(), row.reason()));
            jdbc.sql(
                            """
                            UPDATE opinion.item SET post = :post, reason = :reason, outside_mark = :outside,
                                link_mark = :link, text_mark = :words
                            WHERE id = :id
                            """)
                    .param("post", posts.seal(row.id(), post))
                    .param("reason", reason, java.sql.Types.BINARY)
                    .param("outside", marks.outside(), java.sql.Types.BINARY)
                    .param("link", marks.link(), java.sql.Types.BINARY)
                    .param("words", marks.words(), java.sql.Types.BINARY)
                    .param("id", row.id())
                    .update();
        }
        return old.size();
    }

    private record Sealed(long id, byte[] value) {}

    /// @param table and column come from the program, none from a user
    private int words(String table, String column, String place, int batch) {
        List<Sealed> old =
                jdbc.sql(
                                """
                                SELECT id, %2$s AS value FROM %1$s
                                WHERE substring(%2$s FROM 1 FOR 3) <> :head
                                ORDER BY id LIMIT :batch FOR UPDATE
                                """
                                        .formatted(table, column))
                        .param("head", sealing.currentHead())
                        .param("batch", batch)
                        .query((row, n) -> new Sealed(row.getLong("id"), row.getBytes("value")))
                        .list();
        for (Sealed row : old) {
            byte[] anew =
                    sealing.seal(
                            place + row.id(), sealing.openBytes(place + row.id(), row.value()));
            jdbc.sql("UPDATE %s SET %s = :value WHERE id = :id".formatted(table, column))
                    .param("value", anew)
                    .param("id", row.id())
                    .update();
        }
        return old.size();
    }
}
