package org.gongkai.report.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.comparing.Break.Rule;
import org.jspecify.annotations.Nullable;

/// Finds where the tables of one year do not carry on those of the year before. Only the tables are
/// asked: a sentence may round, a table may not.
public final class Breaks {

    private static final List<String> APPLICANTS =
            List.of("natural", "enterprise", "research", "charity", "legal", "other", "total");
    private static final List<String> DOCUMENTS = List.of("rules", "normative");

    private final Map<Place, Map<String, FigureRow>> known = new HashMap<>();
    private final List<Break> found = new ArrayList<>();

    private Breaks(Collection<FigureRow> figures) {
        for (FigureRow figure : figures) {
            known.computeIfAbsent(figure.place(), place -> new HashMap<>())
                    .put(figure.figureId(), figure);
        }
    }

    /// The figures that carry on from year to year.
    public static List<String> ids() {
        var ids = new ArrayList<String>();
        for (String column : APPLICANTS) {
            ids.add("table3.carried." + column);
            ids.add("table3.forward." + column);
        }
        for (String kind : DOCUMENTS) {
            for (String column : List.of("issued", "repealed", "in-force")) {
                ids.add("table2." + kind + "." + column);
            }
        }
        return ids;
    }

    /// Latest years first.
    public static List<Break> find(Collection<FigureRow> figures) {
        var breaks = new Breaks(figures);
        breaks.known.keySet().forEach(breaks::look);
        breaks.found.sort(
                Comparator.comparing((Break one) -> -one.place().year())
                        .thenComparing(one -> one.place().bodyId())
                        .thenComparing(Break::rule));
        return breaks.found;
    }

    private void look(Place place) {
        for (String column : APPLICANTS) {
            FigureRow carried = at(place, "table3.carried." + column);
            FigureRow forward = at(place.yearBefore(), "table3.forward." + column);
            if (carried != null && forward != null) {
                check(Rule.CARRIED, column, carried, forward, forward.value());
            }
        }
        for (String kind : DOCUMENTS) {
            String table = "table2." + kind;
            FigureRow now = at(place, table + ".in-force");
            FigureRow issued = at(place, table + ".issued");
            FigureRow repealed = at(place, table + ".repealed");
            FigureRow before = at(place.yearBefore(), table + ".in-force");
            if (now != null && issued != null && repealed != null && before != null) {
                var expected = before.value().add(issued.value()).subtract(repealed.value());
                check(Rule.IN_FORCE, kind, now, before, expected);
            }
        }
    }

    private void check(
            Rule rule,
            String detail,
            FigureRow stated,
            FigureRow before,
            java.math.BigDecimal expected) {
        if (stated.value().compareTo(expected) == 0) return;
        found.add(
                new Break(
                        rule,
                        detail,
                        stated.place(),
                        expected,
                        stated.value(),
                        stated.documentId(),
                        before.documentId()));
    }

    private @Nullable FigureRow at(Place place, String id) {
        return known.getOrDefault(place, Map.of()).get(id);
    }
}
