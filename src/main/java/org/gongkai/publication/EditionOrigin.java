package org.gongkai.publication;

import java.util.List;
import java.util.Optional;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;

/// Implemented by a module that makes documents from something of its own and holds them to it: the
/// document says what its origin says, and is changed there.
public interface EditionOrigin {

    /// Where an edition comes from.
    ///
    /// @param text what it was made from, in words
    /// @param address the page of the office that shows it
    record Place(String text, String address) {}

    /// @return nothing when the edition is not held to anything of this module, or the reader may
    ///   not see it
    Optional<Place> find(Actor reader, Edition edition);

    /// What of the edition is no longer as its origin has it, each with how to mend it. Asked when
    /// it is submitted for review, and again before it becomes public.
    List<Refused.Problem> differences(Edition edition);
}
