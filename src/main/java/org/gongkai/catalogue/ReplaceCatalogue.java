package org.gongkai.catalogue;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts another catalogue in force, for everybody at once.
@Component
public class ReplaceCatalogue {

    private final Catalogue catalogue;
    private final Bodies bodies;
    private final AuditTrail audit;
    private final ChangeFeed feed;

    ReplaceCatalogue(Catalogue catalogue, Bodies bodies, AuditTrail audit, ChangeFeed feed) {
        this.catalogue = catalogue;
        this.bodies = bodies;
        this.audit = audit;
        this.feed = feed;
    }

    /// @param source where the entries come from, for the audit: the hash of the file
    /// @throws org.gongkai.organization.NotAllowed unless the actor keeps the whole house
    @Transactional
    public void replace(Actor actor, List<CatalogueEntry> entries, String source) {
        if (actor != Actor.SYSTEM) {
            actor.require(Action.ADMINISTER, bodies.findRoot().orElseThrow().path());
        }
        catalogue.replaceWith(entries);
        audit.record(
                actor.username(),
                "catalogue.replace",
                "catalogue",
                Map.of("entries", entries.size(), "source", source));
        feed.record("catalogue", "all");
    }
}
