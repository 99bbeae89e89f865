package org.gongkai.report.checking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;
import org.jspecify.annotations.Nullable;

/// A made-up report that is right, to be altered: figures as `row numbers…`, last year's behind
/// `last`, then the text under `== heading`.
final class RightReport {

    private final Map<String, String> head = new HashMap<>();
    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Map<String, BigDecimal> last = new HashMap<>();
    private final Set<String> blanks = new HashSet<>();
    private final Map<String, BigDecimal> counted = new HashMap<>();
    private final List<CheckedPart> text = new ArrayList<>();

    private @Nullable LaterDay laterDay;

    static RightReport of(String generation) {
        var report = new RightReport();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        RightReport.class.getResourceAsStream(
                                                "right-" + generation + ".txt")),
                                StandardCharsets.UTF_8))) {
            lines.lines().forEach(report::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report;
    }

    private void line(String line) {
        String[] words = line.split(" ", 2);
        if (line.startsWith("==")) {
            String heading = line.substring(2).strip();
            int level = heading.isEmpty() ? 0 : heading.startsWith("（") ? 2 : 1;
            text.add(new CheckedPart("p" + text.size(), heading, level, ""));
        } else if (!text.isEmpty()) {
            CheckedPart part = text.removeLast();
            String longer = part.text() + (part.text().isEmpty() ? "" : "\n") + line;
            text.add(new CheckedPart(part.key(), part.heading(), part.level(), longer));
        } else if (words[0].equals("last")) {
            numbers(last, words[1]);
        } else if (words[0].contains(".") || words[0].startsWith("table")) {
            numbers(values, line);
        } else {
            head.put(words[0], words[1]);
        }
    }

    private void numbers(Map<String, BigDecimal> into, String line) {
        String[] words = line.split(" ", -1);
        List<String> cells = cells(words[0]);
        if (cells.size() != words.length - 1) throw new IllegalStateException(line);
        for (int i = 0; i < cells.size(); i++) into.put(cells.get(i), new BigDecimal(words[i + 1]));
    }

    private List<String> cells(String row) {
        for (FormTable table : OfficialForms.tables(generation())) {
            for (FormRow form : table.rows()) {
                if (!form.figure().equals(row)) continue;
                if (table.isList()) return List.of(row);
                return table.columns().stream().map(c -> row + "." + c.key()).toList();
            }
        }
        throw new IllegalStateException(row);
    }

    private Generation generation() {
        return Stream.of(Generation.values())
                .filter(g -> g.id().equals(head.get("generation")))
                .findFirst()
                .orElseThrow();
    }

    RightReport with(String cell, String number) {
        values.put(cell, new BigDecimal(number));
        return this;
    }

    /// What the records say of a figure that no table has.
    RightReport counting(String figure, String number) {
        counted.put(figure, new BigDecimal(number));
        return this;
    }

    RightReport extended(LaterDay later) {
        laterDay = later;
        return this;
    }

    RightReport lastYear(String cell, String number) {
        last.put(cell, new BigDecimal(number));
        return this;
    }

    RightReport lastYearWrote(String words) {
        head.put("last-text", words);
        return this;
    }

    RightReport reports(String year) {
        head.put("last-year", year);
        return this;
    }

    RightReport blank(String cell) {
        values.remove(cell);
        blanks.add(cell);
        return this;
    }

    /// Leaves these figures only.
    RightReport only(String prefix) {
        values.keySet().removeIf(cell -> !cell.startsWith(prefix));
        return this;
    }

    /// Leaves the tables only.
    RightReport wordless() {
        text.clear();
        return this;
    }

    RightReport head(String name, String value) {
        head.put(name, value);
        return this;
    }

    RightReport saying(String now, String instead) {
        boolean said = false;
        for (int i = 0; i < text.size(); i++) {
            CheckedPart part = text.get(i);
            said |= part.text().contains(now) || part.heading().contains(now);
            text.set(
                    i,
                    new CheckedPart(
                            part.key(),
                            part.heading().replace(now, instead),
                            part.level(),
                            part.text().replace(now, instead)));
        }
        if (!said) throw new IllegalStateException(now);
        return this;
    }

    RightReport adding(String heading, String words) {
        int at = index(heading);
        CheckedPart part = text.get(at);
        text.set(
                at, new CheckedPart(part.key(), part.heading(), part.level(), part.text() + words));
        return this;
    }

    RightReport without(String heading) {
        text.remove(index(heading));
        return this;
    }

    RightReport moved(String heading, String before) {
        CheckedPart part = text.remove(index(heading));
        text.add(index(before), part);
        return this;
    }

    private int index(String heading) {
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).heading().contains(heading)) return i;
        }
        throw new IllegalStateException(heading);
    }

    /// The cells that have a number.
    SortedSet<String> cells() {
        return new TreeSet<>(values.keySet());
    }

    RightReport adding(String cell, int more) {
        values.computeIfPresent(cell, (_, number) -> number.add(BigDecimal.valueOf(more)));
        return this;
    }

    CheckedReport report() {
        int year = Integer.parseInt(Objects.requireNonNull(head.get("year")));
        String body = Objects.requireNonNull(head.get("body"));
        return new CheckedReport(
                body,
                year,
                generation(),
                Publisher.of(body),
                values,
                blanks,
                text,
                LocalDate.parse(Objects.requireNonNull(head.get("published"))),
                new Earlier(
                        Integer.parseInt(head.getOrDefault("last-year", "" + (year - 1))),
                        last,
                        Objects.requireNonNull(head.get("last-text"))),
                counted,
                Set.of(),
                laterDay);
    }
}
