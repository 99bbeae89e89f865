package org.gongkai.portal;

import org.gongkai.database.ChangeFeed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Forgets the finished pages as soon as a change of what the public sees is committed: at once
/// when it was made in this process, so whoever pressed the button already sees the new page.
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
