package org.gongkai.portal;

import org.gongkai.publication.DocumentExpired;
import org.gongkai.publication.DocumentWithdrawn;
import org.gongkai.publication.EditionPublished;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Forgets the finished pages as soon as a publication, a withdrawal or an expiry is committed: in
/// the same thread, so whoever pressed the button already sees the new page.
@Component
class PublicSiteEvents {

    private final PublicSite site;

    PublicSiteEvents(PublicSite site) {
        this.site = site;
    }

    @TransactionalEventListener
    void on(EditionPublished event) {
        site.changed();
    }

    @TransactionalEventListener
    void on(DocumentWithdrawn event) {
        site.changed();
    }

    @TransactionalEventListener
    void on(DocumentExpired event) {
        site.changed();
    }
}
