package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.reading.Paragraph;
import org.gongkai.report.reading.ReadReport;
import org.jspecify.annotations.Nullable;

/// Makes reports that were read in ready for checking.
public final class CheckedReports {

    private CheckedReports() {}

    /// Nothing when the report does not say its year.
    public static Optional<CheckedReport> of(ReadReport read) {
        return of(read, null);
    }

    /// @param earlier another report of the same body
    public static Optional<CheckedReport> of(ReadReport read, @Nullable ReadReport earlier) {
        Integer year = read.year();
        if (year == null) return Optional.empty();
        var tables = new ReadTables(read);
        String body = Objects.requireNonNullElse(read.body(), "");
        Map<String, BigDecimal> values = tables.values();
        return Optional.of(
                new CheckedReport(
                        body,
                        year,
                        read.generation(),
                        Publisher.of(body),
                        values,
                        tables.blanks(values),
                        parts(read, tables),
                        read.published(),
                        earlier == null ? null : earlier(earlier)));
    }

    private static @Nullable Earlier earlier(ReadReport read) {
        Integer year = read.year();
        if (year == null) return null;
        var tables = new ReadTables(read);
        String text =
                parts(read, tables).stream()
                        .map(CheckedPart::text)
                        .collect(Collectors.joining("\n"));
        return new Earlier(year, tables.values(), text);
    }

    /// Text under its headings, without the tables.
    private static List<CheckedPart> parts(ReadReport read, ReadTables tables) {
        var parts = new ArrayList<CheckedPart>();
        var text = new StringBuilder();
        Paragraph heading = new Paragraph("", 0, 0);
        for (Paragraph paragraph :
                TableLines.without(read.paragraphs(), tables.places(), tables.labels())) {
            if (tables.isInList(paragraph.offset())) break;
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
