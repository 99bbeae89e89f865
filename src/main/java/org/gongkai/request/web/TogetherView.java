package org.gongkai.request.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.HandOver;
import org.gongkai.casework.Help;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Body;
import org.gongkai.request.RequestRow;

/// What a request has to do with other bodies and other requests.
///
/// @param same those by the same applicant that ask for the same in the same words
/// @param into the request it is answered together with
/// @param merged the requests answered together with it
/// @param targets those it may be merged into
/// @param bodies that may be asked to help, or be given the request; empty for who may do neither
/// @param returnable the hand-over that may be sent back
/// @param mayReassign whether this person may give it away although its clock runs
/// @param openings of the file, once it is closed
public record TogetherView(
        List<Help> helps,
        List<HandOver> handOvers,
        List<Linked> linked,
        Set<Long> same,
        Optional<Matter> into,
        List<Matter> merged,
        List<RequestRow> targets,
        List<Body> bodies,
        Optional<HandOver> returnable,
        boolean mayReassign,
        List<ClosedFiles.Opening> openings) {

    /// @param readable whether this person may open it
    public record Linked(Matter matter, boolean readable) {}

    public boolean isEmpty() {
        return helps.isEmpty()
                && handOvers.isEmpty()
                && linked.isEmpty()
                && into.isEmpty()
                && merged.isEmpty()
                && openings.isEmpty();
    }
}
