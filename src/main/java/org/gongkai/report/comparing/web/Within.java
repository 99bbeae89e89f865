package org.gongkai.report.comparing.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.springframework.stereotype.Component;

/// The bodies whose reports somebody may compare; closed ones too, for their reports remain.
@Component
class Within {

    private final Bodies bodies;

    Within(Bodies bodies) {
        this.bodies = bodies;
    }

    /// By id; those of one kind together, closed ones last.
    Map<Long, Body> of(Actor actor) {
        actor.requireAnywhere(Action.READ_FIGURES);
        return Stream.of(
                        bodies.listWithin(actor, Action.READ_FIGURES),
                        bodies.listClosedWithin(actor, Action.READ_FIGURES))
                .flatMap(list -> list.stream().sorted(Comparator.comparing(Body::kind)))
                .collect(
                        Collectors.toMap(
                                Body::id, body -> body, (one, same) -> one, LinkedHashMap::new));
    }
}
