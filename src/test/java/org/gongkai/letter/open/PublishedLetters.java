package org.gongkai.letter.open;

import static org.gongkai.RunningServer.bean;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.casework.Matter;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.organization.Actor;
import org.gongkai.publication.Attribute;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.RecordPublished;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Letters whose writers agreed, as documents that readers have.
final class PublishedLetters {

    private PublishedLetters() {}

    /// @return id of the document
    static long of(Matter matter, String title, String question, String answer) {
        var draft =
                new Draft(
                        title,
                        "",
                        DocumentKind.LETTER_REPLY,
                        "20.15",
                        null,
                        null,
                        LocalDate.of(2026, 11, 20),
                        "",
                        "",
                        "<h2>来信</h2><p>" + question + "</p><h2>答复</h2><p>" + answer + "</p>",
                        Attribute.PROACTIVE,
                        "",
                        "",
                        ReviewLevel.ORDINARY,
                        null,
                        "");
        long id =
                bean(RecordPublished.class)
                        .record(
                                Actor.SYSTEM,
                                matter.bodyId(),
                                draft,
                                List.of(),
                                bean(Clock.class).instant(),
                                "另一网站");
        bean(JdbcClient.class)
                .sql(
                        """
                        INSERT INTO letter.made_public (matter_id, document_id, edition_id, by, at)
                        SELECT ?, document_id, id, 'test', now() FROM publication.edition
                        WHERE document_id = ?
                        """)
                .params(matter.id(), id)
                .update();
        return id;
    }
}
