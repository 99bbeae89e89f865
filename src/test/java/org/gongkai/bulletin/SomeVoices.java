package org.gongkai.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.casework.Reportable;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.springframework.stereotype.Component;

/// A module that offers something to report, as letters and opinion items do. It offers whatever a
/// test puts in, also what it should not.
@Component
class SomeVoices implements Reportable {

    static final String KIND = "voice";

    private static final List<Candidate> ALL = Collections.synchronizedList(new ArrayList<>());

    /// @param number of a matter, or any other
    static Candidate put(long id, String number, String title, String words) {
        Candidate one =
                new Candidate(
                        KIND,
                        id,
                        number,
                        title,
                        words,
                        "区政府办",
                        LocalDate.now(),
                        "办理中",
                        "/office/requests");
        ALL.removeIf(known -> known.id() == id);
        ALL.add(one);
        return one;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Candidate> list(Actor actor, LocalDate from, LocalDate until, int limit) {
        if (!actor.canAnywhere(Action.READ_MATTERS)) return List.of();
        return ALL.stream()
                .filter(one -> !one.on().isBefore(from) && !one.on().isAfter(until))
                .limit(limit)
                .toList();
    }

    @Override
    public Candidate get(Actor actor, long id) {
        if (!actor.canAnywhere(Action.READ_MATTERS)) {
            throw new NotAllowed(actor.username(), Action.READ_MATTERS);
        }
        return ALL.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("voice"));
    }
}
