package org.gongkai.portal;

import org.gongkai.publication.PublicFilter;

/// A list of public documents under one heading of the disclosure section: a column, a topic, the
/// rules, the annual reports. Readers narrow it by body, year and words.
///
/// @param part which part of the section it belongs to
/// @param lead what stands here, in a sentence
/// @param wanted what belongs here
/// @param feed address of its feed, without what narrows it
public record Shelf(String part, String title, String lead, PublicFilter wanted, String feed) {

    boolean isPart() {
        return part.equals("rules") || part.equals("reports");
    }

    /// The part of the section that lists shelves like this one; empty when this is one itself.
    public String above() {
        return isPart() ? "" : "/open/" + part;
    }
}
