package org.gongkai.organization.web;

import java.util.NoSuchElementException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.springframework.stereotype.Component;

/// The bodies whose pages an administrator may open.
@Component
class KeptBodies {

    private final Bodies bodies;

    KeptBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    /// @throws org.gongkai.organization.NotAllowed before anything that was sent is looked at
    Body get(Actor actor, String code) {
        actor.requireAnywhere(Action.ADMINISTER);
        Body body = bodies.find(code).orElseThrow(() -> new NoSuchElementException("body " + code));
        actor.require(Action.ADMINISTER, body.path());
        return body;
    }
}
