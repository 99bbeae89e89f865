package org.gongkai.opinion;

import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;

/// Makes a matter of an item that is routed, so that a body must answer it by a day.
public interface TakesRouted {

    /// @param to the body that is to answer
    /// @param words what it is asked to see to, or empty
    /// @return id of the matter; the same item gives the same matter
    long take(Actor actor, Item item, Body to, String words);
}
