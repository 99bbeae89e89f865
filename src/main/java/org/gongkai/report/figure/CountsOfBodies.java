package org.gongkai.report.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The figures of each of several bodies by itself.
public final class CountsOfBodies {

    private final Map<Long, Counts> counts = new HashMap<>();

    public Counts of(long bodyId) {
        return counts.computeIfAbsent(bodyId, id -> new Counts());
    }

    void removeAll(Set<String> figures) {
        counts.values().forEach(each -> each.removeAll(figures));
    }

    /// Adds up what all of them have.
    void sum(Counts into) {
        counts.values().forEach(into::addAll);
    }
}
