package org.gongkai.catalogue;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.catalogue.standard.StartingCatalogue;
import org.gongkai.database.ChangeFeed;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts another catalogue in force, or entries into the one in force, for everybody at once.
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

    /// Puts these entries in force; those that are not among them go out of use.
    ///
    /// @param source where the entries come from, for the audit: the hash of the file
    /// @throws org.gongkai.organization.NotAllowed unless the actor keeps the whole house
    @Transactional
    public void replace(Actor actor, List<CatalogueEntry> entries, String source) {
        put(actor, entries, source, "catalogue.replace");
    }

    /// Adds the entries that are new and changes those whose code is known; all others stay.
    @Transactional
    public void supplement(Actor actor, List<CatalogueEntry> entries, String source) {
        requireKeeper(actor);
        List<CatalogueEntry> whole =
                CatalogueDifference.supplemented(catalogue.listEntries(null), entries);
        put(actor, whole, source, "catalogue.supplement");
    }

    /// Gives an installation that never had a catalogue the shipped one.
    @Transactional
    public void startWithShipped() {
        if (catalogue.isEmpty()) replace(Actor.SYSTEM, StartingCatalogue.entries(), "shipped");
    }

    private void put(Actor actor, List<CatalogueEntry> whole, String source, String deed) {
        requireKeeper(actor);
        catalogue.replaceWith(whole);
        audit.record(
                actor.username(),
                deed,
                "catalogue",
                Map.of("entries", whole.size(), "source", source));
        feed.record("catalogue", "all");
    }

    private void requireKeeper(Actor actor) {
        if (!actor.isSystem()) {
            actor.require(Action.ADMINISTER, bodies.findRoot().orElseThrow().path());
        }
    }
}
