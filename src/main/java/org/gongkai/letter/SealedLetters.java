package org.gongkai.letter;

import java.util.List;
import org.gongkai.casework.SealedTable;
import org.gongkai.privacy.SealedRows;
import org.gongkai.privacy.Sealing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The sealed columns of letters, for the change of key.
@Configuration(proxyBeanMethods = false)
class SealedLetters {

    @Bean
    SealedRows sealedWords(
            JdbcClient jdbc,
            Sealing sealing,
            Letters letters,
            Alike alike,
            TransactionTemplate transactions) {
        return batch -> {
            Integer done =
                    transactions.execute(
                            status -> new Words(jdbc, sealing, letters, alike).sealAnew(batch));
            return done == null ? 0 : done;
        };
    }

    /// What was written, and with it the marks of what it is like.
    private record Words(JdbcClient jdbc, Sealing sealing, Letters letters, Alike alike) {

        private record Row(long id, String number, byte[] title, byte[] content) {}

        int sealAnew(int batch) {
            List<Row> old =
                    jdbc.sql(
                                    """
                                    SELECT l.matter_id, m.number, l.title, l.content
                                    FROM letter.letter l
                                    JOIN casework.matter m ON m.id = l.matter_id
                                    WHERE substring(l.title FROM 1 FOR 3) <> :head
                                       OR substring(l.content FROM 1 FOR 3) <> :head
                                       OR cardinality(l.likeness) <> :marks
                                    LIMIT :batch FOR UPDATE OF l
                                    """)
                            .param("head", sealing.currentHead())
                            .param("marks", Alike.BANDS)
                            .param("batch", batch)
                            .query((row, n) ->
                                    new Row(
                                            row.getLong("matter_id"),
                                            row.getString("number"),
                                            row.getBytes("title"),
                                            row.getBytes("content")))
                            .list();
            for (Row row : old) {
                Content content = letters.content(row.number(), row.content());
                String title = letters.title(row.number(), row.title());
                jdbc.sql(
                                """
                                UPDATE letter.letter SET title = ?, content = ?, likeness = ?
                                WHERE matter_id = ?
                                """)
                        .params(
                                sealing.seal(Letters.place(row.number()), title),
                                letters.seal(row.number(), content),
                                alike.marks(content.text()),
                                row.id())
                        .update();
            }
            return old.size();
        }
    }

    @Bean
    SealedTable sealedAssignments(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "assignment", List.of("words", "reason"));
    }

    @Bean
    SealedTable sealedLetterExtensions(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "extension", List.of("reason"));
    }

    @Bean
    SealedTable sealedReplies(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "reply", List.of("text", "return_reason"));
    }

    @Bean
    SealedTable sealedAppeals(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "appeal", List.of("reason", "words"));
    }

    @Bean
    SealedTable sealedCalls(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "call", List.of("words"));
    }

    private static SealedTable table(
            JdbcClient jdbc,
            Sealing sealing,
            TransactionTemplate in,
            String table,
            List<String> columns) {
        return new SealedTable(
                jdbc,
                sealing,
                in,
                new SealedTable.Shape(
                        "letter." + table, "id", "matter_id", "letter", columns, null));
    }
}
