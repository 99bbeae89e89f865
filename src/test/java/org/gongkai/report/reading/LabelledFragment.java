package org.gongkai.report.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// A fragment of a made-up report and the figures it holds, as `id value qualifier`. In a file: `==
/// year body`, the text (a line `? words` becomes a heading over it; a text that begins with `<` is
/// a web page), then `-> id value [qualifier]` for each figure, or `-> row: value …` for all cells
/// of a row of table 3 or 4. A fragment without `->` holds no figure at all.
record LabelledFragment(String year, String body, String text, Set<String> expected) {

    static final List<String> GENERATIONS = List.of("2008", "2014", "2019", "2021");

    private static final List<String> APPLICANTS =
            List.of("natural", "enterprise", "research", "charity", "legal", "other", "total");

    private static final List<String> ENDS =
            List.of("upheld", "corrected", "other", "pending", "total");

    static List<LabelledFragment> of(String file) throws IOException {
        var fragments = new ArrayList<LabelledFragment>();
        String head = "";
        var text = new StringBuilder();
        var expected = new TreeSet<String>();
        for (String line : (lines(file) + "\n== end end").split("\n", -1)) {
            if (line.startsWith("== ")) {
                if (!head.isEmpty()) {
                    String[] parts = head.split(" ", 2);
                    fragments.add(
                            new LabelledFragment(
                                    parts[0], parts[1], text.toString(), Set.copyOf(expected)));
                }
                head = line.substring(3);
                text.setLength(0);
                expected.clear();
            } else if (line.startsWith("-> ")) {
                expect(line.substring(3).split(" ", -1), expected);
            } else if (line.startsWith("? ")) {
                text.insert(0, "一、" + line.substring(2) + "情况\n");
            } else if (!line.startsWith("# ") && !line.isBlank()) {
                text.append(line).append('\n');
            }
        }
        return fragments;
    }

    /// The figures of one line of labels, in its words between spaces.
    static void expect(String[] parts, Set<String> expected) {
        if (!parts[0].endsWith(":")) {
            expected.add(
                    label(
                            parts[0],
                            new BigDecimal(parts[1]),
                            parts.length > 2 ? parts[2] : "exact"));
            return;
        }
        String row = parts[0].substring(0, parts[0].length() - 1);
        for (int i = 1; i < parts.length; i++) {
            String way = List.of("review", "direct", "after-review").get((i - 1) / 5 % 3);
            String column =
                    row.equals("table4")
                            ? way + "." + ENDS.get((i - 1) % 5)
                            : APPLICANTS.get(i - 1);
            expected.add(label(row + "." + column, new BigDecimal(parts[i]), "exact"));
        }
    }

    private static String lines(String file) throws IOException {
        try (var stream = LabelledFragment.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The whole report the fragment stands in.
    byte[] bytes() {
        String title = "%s%s年政府信息公开年度报告".formatted(body, year);
        String whole =
                text.startsWith("<")
                        ? "<html><body><h1>" + title + "</h1>" + text + "</body></html>"
                        : title + "\n" + text;
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    static String label(String id, BigDecimal value, String qualifier) {
        return id + " " + Quantities.plain(value).toPlainString() + " " + qualifier;
    }

    static String label(ReadFigure figure) {
        return label(figure.id(), figure.value(), figure.qualifier().id());
    }
}
