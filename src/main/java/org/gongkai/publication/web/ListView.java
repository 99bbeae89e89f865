package org.gongkai.publication.web;

import java.util.List;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.publication.EditionFilter;
import org.gongkai.publication.EditionRow;
import org.gongkai.publication.EditionState;

/// The office's list of documents as it is shown.
///
/// @param mayDraft whether this person may start a document anywhere
public record ListView(
        EditionFilter filter,
        List<EditionRow> rows,
        Paging paging,
        List<Body> bodies,
        List<Choices.Choice> branches,
        boolean mayDraft) {

    /// The address of this list in another order.
    public String sorted(String order) {
        return Paging.address("/office/documents", filter.sortedBy(order));
    }

    public String export() {
        return Paging.address("/office/documents.csv", filter.parameters());
    }

    /// The codes of all states.
    public static List<String> states() {
        return java.util.Arrays.stream(EditionState.values()).map(EditionState::code).toList();
    }
}
