package org.gongkai.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What two public editions of a document that is public now differ in beside their texts.
@Component
public class PublicChanges {

    private static final String EDITION =
            """
            FROM publication.public_document p
            JOIN publication.edition e ON e.document_id = p.id AND e.number = :number
             AND e.state IN ('live', 'expired', 'superseded')
            """;

    private final JdbcClient jdbc;

    PublicChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Files that came, went or were replaced from one edition to a later one.
    public List<FileChange> files(long id, int before, int now) {
        return FileChange.between(held(id, before), held(id, now));
    }

    /// Title of the document that this edition explains, when that one is public.
    public Optional<String> interpreted(long id, int number) {
        return jdbc.sql(
                        "SELECT i.title "
                                + EDITION
                                + """
                                JOIN publication.public_document i ON i.id = e.interprets_id
                                WHERE p.id = :id
                                """)
                .param("id", id)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    private List<FileChange.Held> held(long id, int number) {
        return jdbc.sql(
                        "SELECT a.name, a.blob_hash "
                                + EDITION
                                + """
                                JOIN publication.attachment a ON a.edition_id = e.id
                                WHERE p.id = :id ORDER BY a.position
                                """)
                .param("id", id)
                .param("number", number)
                .query((row, _) ->
                        new FileChange.Held(row.getString("name"), row.getString("blob_hash")))
                .list();
    }
}
