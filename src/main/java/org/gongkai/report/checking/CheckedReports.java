package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;
import org.gongkai.report.reading.Paragraph;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReadReport;
import org.jspecify.annotations.Nullable;

/// Makes reports that were read in ready for checking.
public final class CheckedReports {

    /// Stands in the head of the list of 2014; what comes after is the list.
    private static final List<String> HEADS_OF_LIST = List.of("统计指标", "情况统计表");

    /// Left out where printed lists differ: numbers, 其中, explanations.
    private static final String NUMBERING = "^(?:其中：)?(?:（[一二三四五六七八九]）|\\d\\.)?|（[^）]{3,}）";

    private final ReadReport read;
    private final Set<String> figures;
    private final int list;

    private CheckedReports(ReadReport read) {
        this.read = read;
        this.figures = OfficialForms.figures(read.generation());
        this.list = read.generation() == Generation.FORM_2014 ? list(read.source()) : 0;
    }

    /// Nothing when the report does not say its year.
    public static Optional<CheckedReport> of(ReadReport read) {
        return of(read, null);
    }

    /// @param earlier another report of the same body
    public static Optional<CheckedReport> of(ReadReport read, @Nullable ReadReport earlier) {
        Integer year = read.year();
        if (year == null) return Optional.empty();
        var made = new CheckedReports(read);
        String body = Objects.requireNonNullElse(read.body(), "");
        Map<String, BigDecimal> values = made.values();
        return Optional.of(
                new CheckedReport(
                        body,
                        year,
                        read.generation(),
                        Publisher.of(body),
                        values,
                        made.blanks(values),
                        made.parts(),
                        read.published(),
                        earlier == null ? null : earlier(earlier)));
    }

    private static @Nullable Earlier earlier(ReadReport read) {
        Integer year = read.year();
        if (year == null) return null;
        var made = new CheckedReports(read);
        String text =
                made.parts().stream().map(CheckedPart::text).collect(Collectors.joining("\n"));
        return new Earlier(year, made.values(), text);
    }

    private static int list(String source) {
        return HEADS_OF_LIST.stream()
                .mapToInt(source::lastIndexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(source.length());
    }

    private Map<String, BigDecimal> values() {
        var values = new HashMap<String, BigDecimal>();
        for (ReadFigure figure : read.figures()) {
            if (isOfTable(figure)) values.putIfAbsent(figure.id(), figure.value());
        }
        return values;
    }

    private boolean isOfTable(ReadFigure figure) {
        return figures.contains(figure.id()) && figure.offset() >= list;
    }

    private Set<String> blanks(Map<String, BigDecimal> values) {
        var blanks = new HashSet<String>();
        for (FormTable table : OfficialForms.tables(read.generation())) {
            if (table.isList()) {
                blanks.addAll(blankRows(table, values));
            } else {
                for (FormRow row : table.rows()) blanks.addAll(blankCells(table, row, values));
            }
        }
        return blanks;
    }

    /// Of a row of which something was read.
    private static List<String> blankCells(
            FormTable table, FormRow row, Map<String, BigDecimal> values) {
        List<String> cells =
                table.columns().stream().map(column -> row.figure() + "." + column.key()).toList();
        if (cells.stream().noneMatch(values::containsKey)) return List.of();
        return cells.stream().filter(cell -> !values.containsKey(cell)).toList();
    }

    /// Rows of the list whose label stands in it, in its order, without a number.
    private List<String> blankRows(FormTable table, Map<String, BigDecimal> values) {
        if (values.isEmpty()) return List.of();
        String source = read.source().substring(list).replaceAll("[\\s\\u3000\\u00A0]+", "");
        var blanks = new ArrayList<String>();
        int from = 0;
        for (FormRow row : table.rows()) {
            String label = row.label().getFirst().replaceAll(NUMBERING, "");
            int at = source.indexOf(label, from);
            if (at < 0) continue;
            from = at + (row.isChapter() ? 0 : label.length());
            if (!row.isChapter() && !values.containsKey(row.figure())) blanks.add(row.figure());
        }
        return blanks;
    }

    /// Text under its headings, without the tables.
    private List<CheckedPart> parts() {
        var parts = new ArrayList<CheckedPart>();
        var text = new StringBuilder();
        Paragraph heading = new Paragraph("", 0, 0);
        for (Paragraph paragraph : TableLines.without(read.paragraphs(), places(), labels())) {
            if (list > 0 && paragraph.offset() >= list) break;
            if (paragraph.isHeading()) {
                add(parts, heading, text);
                heading = paragraph;
            } else {
                text.append(text.isEmpty() ? "" : "\n").append(paragraph.text());
            }
        }
        add(parts, heading, text);
        return parts;
    }

    /// From where to where the figures of tables stand.
    private NavigableMap<Integer, Integer> places() {
        var places = new TreeMap<Integer, Integer>();
        for (ReadFigure figure : read.figures()) {
            int end = figure.offset() + figure.quote().length();
            if (isOfTable(figure)) places.merge(figure.offset(), end, Math::max);
        }
        return places;
    }

    private String labels() {
        var labels = new StringBuilder();
        for (FormTable table : OfficialForms.tables(read.generation())) {
            labels.append(table.caption()).append(String.join("", table.corner()));
            table.rows().forEach(row -> row.label().forEach(labels::append));
            table.columns().forEach(column -> column.label().forEach(labels::append));
        }
        return labels.toString();
    }

    private static void add(List<CheckedPart> parts, Paragraph heading, StringBuilder text) {
        if (heading.isHeading() || !text.isEmpty()) {
            parts.add(
                    new CheckedPart(
                            String.valueOf(parts.size() + 1),
                            heading.text(),
                            heading.level(),
                            text.toString()));
        }
        text.setLength(0);
    }
}
