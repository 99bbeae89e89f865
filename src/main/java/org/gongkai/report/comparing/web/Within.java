package org.gongkai.report.comparing.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.springframework.stereotype.Component;

/// The bodies whose reports somebody may compare: all of them, for what is compared is public;
/// closed ones and those of elsewhere too, for their reports remain.
@Component
class Within {

    private final Bodies bodies;

    Within(Bodies bodies) {
        this.bodies = bodies;
    }

    /// By id; the actor's own first, closed ones last, those of one kind together.
    Map<Long, Body> of(Actor actor) {
        actor.requireAnywhere(Action.READ_FIGURES);
        return bodies.listAll().stream()
                .sorted(
                        Comparator.comparing(
                                        (Body body) -> !actor.can(Action.READ_FIGURES, body.path()))
                                .thenComparing(body -> !body.active())
                                .thenComparing(Body::kind))
                .collect(
                        Collectors.toMap(
                                Body::id, body -> body, (one, same) -> one, LinkedHashMap::new));
    }
}
