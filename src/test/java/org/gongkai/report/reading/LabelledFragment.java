package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A fragment of a made-up report and the figures it holds, as `id value qualifier`.
record LabelledFragment(String year, String body, String text, Set<String> expected) {

    static List<LabelledFragment> all() throws java.io.IOException {
        var fragments = new ArrayList<LabelledFragment>();
        String head = "";
        var text = new StringBuilder();
        var expected = new TreeSet<String>();
        for (String line : (lines() + "\n== end end").split("\n", -1)) {
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
                String[] parts = line.substring(3).split(" ", -1);
                expected.add(
                        label(
                                parts[0],
                                new BigDecimal(parts[1]),
                                parts.length > 2 ? parts[2] : "exact"));
            } else if (line.startsWith("? ")) {
                text.insert(0, line.substring(2) + "情况如下。\n");
            } else if (!line.startsWith("# ") && !line.isBlank()) {
                text.append(line).append('\n');
            }
        }
        return fragments;
    }

    private static String lines() throws java.io.IOException {
        try (var stream = LabelledFragment.class.getResourceAsStream("fragments.txt")) {
            return new String(
                    java.util.Objects.requireNonNull(stream).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    /// The whole report the fragment stands in.
    byte[] bytes() {
        return "%s%s年政府信息公开年度报告\n%s".formatted(body, year, text).getBytes(StandardCharsets.UTF_8);
    }

    static String label(String id, BigDecimal value, String qualifier) {
        return id + " " + Quantities.plain(value).toPlainString() + " " + qualifier;
    }

    static String label(ReadFigure figure) {
        return label(figure.id(), figure.value(), figure.qualifier().id());
    }
}
