package org.gongkai.sample;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyPath;

/// Who does what at the bodies of the sample; the people of a body above work for those that have
/// none of their own.
final class SampleOffices {

    private final Bodies bodies;
    private final Accounts accounts;
    private final Map<String, Actor> known = new HashMap<>();

    SampleOffices(Bodies bodies, Accounts accounts) {
        this.bodies = bodies;
        this.accounts = accounts;
    }

    Actor who(Action action, BodyPath path) {
        return known.computeIfAbsent(
                action + " " + path, key -> accounts.getSomeoneWho(action, path));
    }

    Actor named(String username) {
        return accounts.findActor(username).orElseThrow();
    }

    Body body(String code) {
        return bodies.find(code).orElseThrow();
    }
}
