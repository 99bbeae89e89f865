package org.gongkai.letter.intake.mail;

import java.util.List;
import org.gongkai.privacy.SealedRows;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The passwords of mailboxes, for the change of key.
@Component
class SealedMailboxes implements SealedRows {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    SealedMailboxes(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    private record Row(long id, String place, byte[] password) {}

    @Override
    @Transactional
    public int sealAnew(int batch) {
        List<Row> old =
                jdbc.sql(
                                """
                                SELECT id, place, password FROM letter.mailbox
                                WHERE substring(password FROM 1 FOR 3) <> :head
                                LIMIT :batch FOR UPDATE
                                """)
                        .param("head", sealing.currentHead())
                        .param("batch", batch)
                        .query((row, n) ->
                                new Row(
                                        row.getLong("id"),
                                        Mailboxes.place(row.getString("place")),
                                        row.getBytes("password")))
                        .list();
        for (Row row : old) {
            byte[] clear = sealing.openBytes(row.place(), row.password());
            jdbc.sql("UPDATE letter.mailbox SET password = ? WHERE id = ?")
                    .params(sealing.seal(row.place(), clear), row.id())
                    .update();
        }
        return old.size();
    }
}
