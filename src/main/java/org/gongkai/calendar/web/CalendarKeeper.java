package org.gongkai.calendar.web;

import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.springframework.stereotype.Component;

/// Whoever keeps the whole house keeps its calendar.
@Component
class CalendarKeeper {

    private final Bodies bodies;

    CalendarKeeper(Bodies bodies) {
        this.bodies = bodies;
    }

    void require(Actor actor) {
        actor.require(Action.ADMINISTER, bodies.findRoot().orElseThrow().path());
    }
}
