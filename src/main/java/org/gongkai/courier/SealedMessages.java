package org.gongkai.courier;

import java.util.List;
import org.gongkai.privacy.SealedRows;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sealed columns of the outbox, and their part in a change of key. Each value is bound to its
/// column and to the key of its message.
@Component
class SealedMessages implements SealedRows {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    SealedMessages(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    private record Row(long id, String key, byte[] recipient, byte[] subject, byte[] words) {}

    byte[] seal(String column, String key, String text) {
        return sealing.seal(place(column, key), text);
    }

    String open(String column, String key, byte[] sealed) {
        return sealing.open(place(column, key), sealed);
    }

    @Override
    @Transactional
    public int sealAnew(int batch) {
        List<Row> old =
                jdbc.sql(
                                """
                                SELECT id, message_key, recipient, subject, words FROM courier.message
                                WHERE substring(recipient FROM 1 FOR 3) <> :head
                                   OR substring(subject FROM 1 FOR 3) <> :head
                                   OR substring(words FROM 1 FOR 3) <> :head
                                LIMIT :batch FOR UPDATE
                                """)
                        .param("head", sealing.currentHead())
                        .param("batch", batch)
                        .query((row, n) ->
                                new Row(
                                        row.getLong("id"),
                                        row.getString("message_key"),
                                        row.getBytes("recipient"),
                                        row.getBytes("subject"),
                                        row.getBytes("words")))
                        .list();
        old.forEach(this::sealAnew);
        return old.size();
    }

    private void sealAnew(Row row) {
        jdbc.sql(
                        """
                        UPDATE courier.message SET recipient = :recipient, subject = :subject,
                            words = :words WHERE id = :id
                        """)
                .param("recipient", anew("recipient", row.key(), row.recipient()))
                .param("subject", anew("subject", row.key(), row.subject()))
                .param("words", anew("words", row.key(), row.words()))
                .param("id", row.id())
                .update();
    }

    private byte[] anew(String column, String key, byte[] value) {
        String place = place(column, key);
        return sealing.seal(place, sealing.openBytes(place, value));
    }

    private static String place(String column, String key) {
        return "courier-" + column + "/" + key;
    }
}
