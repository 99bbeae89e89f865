package org.gongkai.channel;

import org.gongkai.publication.DocumentWithdrawn;
import org.gongkai.publication.EditionPublished;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The public website as a channel. Its pages read the same database, so the delivery is done in
/// the transaction of the publication itself; the receipt is the page's address.
@Component
class Website {

    private final JdbcClient jdbc;

    Website(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(EditionPublished event) {
        jdbc.sql(
                        """
                        INSERT INTO channel.delivery (document_id, edition_id, channel, delivered_at, receipt)
                        SELECT document_id, id, 'website', published_at, '/d/' || document_id
                        FROM publication.edition WHERE id = ?
                        ON CONFLICT (edition_id, channel) DO NOTHING
                        """)
                .param(event.editionId())
                .update();
    }

    @EventListener
    void on(DocumentWithdrawn event) {
        jdbc.sql(
                        """
                        UPDATE channel.delivery SET recalled_at = now()
                        WHERE document_id = ? AND recalled_at IS NULL
                        """)
                .param(event.documentId())
                .update();
    }
}
