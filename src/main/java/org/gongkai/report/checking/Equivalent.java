package org.gongkai.report.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;

/// A figure that sentences say, and the cells that must add up to it.
///
/// @param said as the reader of reports names it
/// @param cells one sum; when there are more, a text may mean any of them
record Equivalent(String said, List<List<String>> cells) {

    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending");

    /// Since 2019 the tables name figures otherwise than sentences do; the form of 2014 does not.
    static List<Equivalent> of(Generation generation) {
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
