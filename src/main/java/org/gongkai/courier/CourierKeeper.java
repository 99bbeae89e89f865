package org.gongkai.courier;

import java.util.Optional;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.NotAllowed;
import org.springframework.stereotype.Component;

/// Whoever administers the whole house keeps its courier: the messages are those of all bodies.
@Component
public class CourierKeeper {

    private final Bodies bodies;

    CourierKeeper(Bodies bodies) {
        this.bodies = bodies;
    }

    /// @throws NotAllowed unless the actor administers the top of the tree
    public void require(Actor actor) {
        if (find(actor).isEmpty()) throw new NotAllowed(actor.username(), Action.ADMINISTER);
    }

    /// The top of the tree, when the actor administers it.
    Optional<Body> find(Actor actor) {
        if (!actor.isSystem() && !actor.canAnywhere(Action.ADMINISTER)) return Optional.empty();
        return bodies.findRoot().filter(root -> actor.can(Action.ADMINISTER, root.path()));
    }
}
