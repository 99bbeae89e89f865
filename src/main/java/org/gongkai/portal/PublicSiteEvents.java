package org.gongkai.portal;

import org.gongkai.database.ChangeFeed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Forgets the finished pages as soon as a change for the public is committed: at once when it was
/// made here, within a fifth of a second when another node made it.
@Component
class PublicSiteEvents {

    private final PublicSite site;

    PublicSiteEvents(PublicSite site) {
        this.site = site;
    }

    @EventListener
    void on(ChangeFeed.Grown grown) {
        site.changed();
    }
}
