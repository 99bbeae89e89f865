package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// Rules that cross or touch one another, directly or over others: those of one table.
final class RuleGroups {

    /// More rules than this make a drawing, and too much work.
    private static final int MOST = 6_000;

    private RuleGroups() {}

    static Collection<List<Rule>> of(List<Rule> rules, double near) {
        if (rules.size() > MOST) {
            return List.of();
        }
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = 0; j < i; j++) {
                if (touch(rules.get(i), rules.get(j), near)) {
                    group[first(group, i)] = first(group, j);
                }
            }
        }
        var groups = new LinkedHashMap<Integer, List<Rule>>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(first(group, i), _ -> new ArrayList<>()).add(rules.get(i));
        }
        return groups.values();
    }

    private static int first(int[] group, int i) {
        int first = i;
        while (group[first] != first) {
            group[first] = group[group[first]];
            first = group[first];
        }
        return first;
    }

    private static boolean touch(Rule a, Rule b, double near) {
        if (a.horizontal() == b.horizontal()) {
            return Math.abs(a.at() - b.at()) <= near
                    && a.from() <= b.to() + near
                    && b.from() <= a.to() + near;
        }
        return a.at() >= b.from() - near
                && a.at() <= b.to() + near
                && b.at() >= a.from() - near
                && b.at() <= a.to() + near;
    }
}
