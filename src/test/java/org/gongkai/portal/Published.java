package org.gongkai.portal;

import static org.gongkai.RunningServer.bean;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.publication.Attribute;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.RecordPublished;
import org.gongkai.publication.ReviseDocument;
import org.gongkai.publication.WithdrawDocument;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A document that readers have, with one attachment.
///
/// @param id of the document
record Published(long id) {

    static Published of(String title, String text) {
        long body = bean(Bodies.class).find("MJ-BG").orElseThrow().id();
        var draft =
                new Draft(
                        title,
                        "",
                        DocumentKind.NOTICE,
                        "20.15",
                        null,
                        null,
                        LocalDate.of(2026, 11, 20),
                        "",
                        "",
                        "<p>" + text + "</p>",
                        Attribute.PROACTIVE,
                        "",
                        "",
                        ReviewLevel.ORDINARY,
                        null,
                        "");
        var file =
                new RecordPublished.File("名单.txt", (text + "\n").getBytes(StandardCharsets.UTF_8));
        return new Published(
                bean(RecordPublished.class)
                        .record(
                                Actor.SYSTEM,
                                body,
                                draft,
                                List.of(file),
                                bean(Clock.class).instant(),
                                "另一网站"));
    }

    /// A further edition that nobody published yet, with the attachment of the one before.
    ///
    /// @return id of the edition
    long revised() {
        return bean(ReviseDocument.class).revise(Actor.SYSTEM, id);
    }

    void revisedAndPublished() {
        bean(RecordPublished.class)
                .publish(Actor.SYSTEM, revised(), List.of(), bean(Clock.class).instant(), "另一网站");
    }

    void withdrawn(String reason) {
        bean(WithdrawDocument.class).withdraw(Actor.SYSTEM, id, reason);
    }

    /// Where the attachment of this edition is downloaded.
    String file(int edition) {
        long attachment =
                bean(JdbcClient.class)
                        .sql(
                                """
                                SELECT a.id FROM publication.attachment a
                                JOIN publication.edition e ON e.id = a.edition_id
                                WHERE e.document_id = ? AND e.number = ?
                                """)
                        .params(id, edition)
                        .query(Long.class)
                        .single();
        return "/files/" + attachment + "/x.txt";
    }

    String page(String rest) {
        return "/d/" + id + rest;
    }
}
