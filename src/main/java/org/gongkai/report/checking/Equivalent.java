package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;

/// A figure that sentences say, and the cells that must add up to it.
///
/// @param said as the reader of reports names it
/// @param cells one sum; when there are more, a text may mean any of them
/// @param wide whether sentences also name parts so: then only what is plainly of the whole counts
record Equivalent(String said, List<List<String>> cells, boolean wide) {

    private static final String FEES = "decision.fees";

    /// Names of sentences, and the cells or counts of one name.
    private static final Map<String, String> WIDE =
            Map.of(
                    "decision.licence",
                    "table2.licence.decisions",
                    "decision.penalty",
                    "table2.penalty.decisions",
                    "decision.coercion",
                    "table2.coercion.decisions",
                    FEES,
                    "table2.fees.amount",
                    "normative.in-force",
                    "table2.normative.in-force",
                    "normative.repealed",
                    "table2.normative.repealed",
                    "request.closed.total",
                    "table3.total.total",
                    "proactive.total",
                    "proactive.total",
                    "staff.total",
                    "staff.total");

    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending");

    /// Those of the form, and what records or people tell of our own reports, by the same names.
    static List<Equivalent> of(CheckedReport report) {
        var all = new ArrayList<>(of(report.generation()));
        Set<String> said = all.stream().map(Equivalent::said).collect(Collectors.toSet());
        Stream.concat(report.counted().keySet().stream(), report.values().keySet().stream())
                .filter(figure -> report.isRecord(List.of(figure)) && !said.contains(figure))
                .sorted()
                .forEach(figure -> all.add(new Equivalent(figure, List.of(List.of(figure)), true)));
        return List.copyOf(all);
    }

    /// Since 2019 the tables name figures otherwise than sentences do; the form of 2014 does not.
    private static List<Equivalent> of(Generation generation) {
        return switch (generation) {
            case NARRATIVE -> List.of();
            case FORM_2014 ->
                    OfficialForms.figures(generation).stream()
                            .map(figure -> new Equivalent(figure, List.of(List.of(figure))))
                            .toList();
            case FORM_2019 ->
                    with(
                            new Equivalent(
                                    "normative.issued", List.of(List.of("table2.normative.made"))),
                            new Equivalent(
                                    "proactive.normative-documents",
                                    List.of(
                                            List.of("table2.normative.published"),
                                            List.of("table2.normative.public"))));
            case FORM_2021 ->
                    with(
                            new Equivalent(
                                    "normative.issued",
                                    List.of(List.of("table2.normative.issued"))),
                            new Equivalent(
                                    "proactive.normative-documents",
                                    List.of(
                                            List.of("table2.normative.issued"),
                                            List.of("table2.normative.in-force"))));
        };
    }

    Equivalent(String said, List<List<String>> cells) {
        this(said, cells, false);
    }

    /// A number of a sentence as the table has it: 元 are 万元 there.
    BigDecimal inTable(BigDecimal number) {
        return isMoney() ? number.movePointLeft(4) : number;
    }

    boolean isMoney() {
        return said.equals(FEES);
    }

    private static List<Equivalent> with(Equivalent... documents) {
        var all = new ArrayList<>(List.of(documents));
        all.add(requests("request.received.total", "new"));
        all.add(requests("request.carried-in", "carried"));
        all.add(requests("request.carried-out", "forward"));
        all.add(requests("request.answered.total", "total"));
        all.add(requests("request.answered.granted", "granted"));
        all.add(requests("request.answered.partial", "partial"));
        all.add(requests("request.answered.refused", rows("d", 8)));
        all.add(requests("request.answered.unable", rows("u", 3)));
        all.add(requests("request.answered.not-handled", rows("n", 5)));
        all.add(new Equivalent("request.review", List.of(List.of("table4.review.total"))));
        all.add(suits("request.litigation", "total"));
        for (String result : RESULTS) {
            all.add(
                    new Equivalent(
                            "request.review." + result,
                            List.of(List.of("table4.review." + result))));
            all.add(suits("request.litigation." + result, result));
        }
        new TreeMap<>(WIDE)
                .forEach((said, cell) ->
                        all.add(new Equivalent(said, List.of(List.of(cell)), true)));
        return List.copyOf(all);
    }

    private static String[] rows(String group, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> group + i).toArray(String[]::new);
    }

    private static Equivalent requests(String said, String... rows) {
        return new Equivalent(
                said, List.of(Stream.of(rows).map(row -> "table3." + row + ".total").toList()));
    }

    private static Equivalent suits(String said, String result) {
        return new Equivalent(
                said, List.of(List.of("table4.direct." + result, "table4.after-review." + result)));
    }
}
