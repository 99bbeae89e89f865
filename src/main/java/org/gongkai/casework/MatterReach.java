package org.gongkai.casework;

import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;

/// The one read policy of matters as SQL, for lists: over `m` (the matter) and `b` (the body that
/// leads it). [Matters#mayRead] asks the same of one matter.
public final class MatterReach {

    public static final String SQL =
            """
            (m.circle = 'ordinary'
                 AND (b.path <@ CAST(:reach AS ltree[])
                      OR m.offered_to IN (SELECT id FROM organization.body
                                          WHERE path <@ CAST(:reach AS ltree[])))
             OR m.circle = 'conduct' AND b.path = ANY(CAST(:conduct AS ltree[])))
            """;

    private MatterReach() {}

    /// The parameters of the condition for this person.
    public static Map<String, Object> of(Actor actor) {
        return Map.of(
                "reach",
                actor.reach(Action.READ_MATTERS),
                "conduct",
                actor.reach(Action.HANDLE_CONDUCT));
    }
}
