package org.gongkai.hostile;

import static org.gongkai.RunningServer.bean;

import java.io.IOException;
import java.util.Map;
import org.gongkai.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings a document of the street to the public, as its people do.
final class HostileDocuments {

    private HostileDocuments() {}

    /// @return id of the document
    static long published(String title) throws IOException {
        Visitor officer = Visitor.named("ly.officer");
        long edition = officer.draft(title);
        String place = "/office/editions/" + edition;
        officer.completed(edition, "<p>按计划推进有关工作。</p>").submit().data("then", "submit").execute();
        for (String person : new String[] {"ly.unithead", "ly.secrecy", "ly.leader"}) {
            Visitor.named(person).decide(place, "approve", "同意");
        }
        Visitor.named("ly.leader").post(place + "/publish", Map.of());
        return bean(JdbcClient.class)
                .sql("SELECT document_id FROM publication.edition WHERE id = ? AND state = 'live'")
                .param(edition)
                .query(Long.class)
                .single();
    }

    static long publicEdition(long document) {
        return bean(JdbcClient.class)
                .sql("SELECT id FROM publication.edition WHERE document_id = ? AND state = 'live'")
                .param(document)
                .query(Long.class)
                .single();
    }
}
