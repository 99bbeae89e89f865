package org.gongkai.report.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.reading.Generation;

/// The tables of the official forms, read once from `official-forms.txt`, which says its format.
public final class OfficialForms {

    private static final List<FormTable> OF_2014 = new Reading("2014").tables();
    private static final List<FormTable> OF_2019 = new Reading("2019").tables();
    private static final List<FormTable> OF_2021 = new Reading("2021").tables();

    private static final List<FormTable> SUMS = new Reading("sums").tables();

    private OfficialForms() {}

    /// Sums that no form prints but that sentences say.
    public static List<FormTable> sums() {
        return SUMS;
    }

    /// Every table of every form, the newest first, and the sums.
    public static List<FormTable> all() {
        return Stream.of(OF_2021, OF_2019, OF_2014, SUMS).flatMap(List::stream).toList();
    }

    /// The names of all figures of a form.
    public static Set<String> figures(Generation generation) {
        return tables(generation).stream()
                .flatMap(table -> table.figures().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The tables in their order; none for the narrative reports of before 2014.
    public static List<FormTable> tables(Generation generation) {
        return switch (generation) {
            case NARRATIVE -> List.of();
            case FORM_2014 -> OF_2014;
            case FORM_2019 -> OF_2019;
            case FORM_2021 -> OF_2021;
        };
    }

    /// The form that a report on this year has to have.
    public static Generation ofYear(int year) {
        if (year >= 2021) return Generation.FORM_2021;
        if (year >= 2019) return Generation.FORM_2019;
        return year >= 2014 ? Generation.FORM_2014 : Generation.NARRATIVE;
    }

    /// Collects the tables of one form, line by line.
    private static final class Reading {

        private final String form;
        private final List<FormTable> tables = new ArrayList<>();
        private boolean mine;
        private String part = "";
        private String caption = "";
        private List<String> corner = List.of();
        private List<FormColumn> columns = new ArrayList<>();
        private List<FormRow> rows = new ArrayList<>();

        Reading(String form) {
            this.form = form;
        }

        List<FormTable> tables() {
            try (var lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    Objects.requireNonNull(
                                            OfficialForms.class.getResourceAsStream(
                                                    "official-forms.txt")),
                                    StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(this::line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            end();
            return List.copyOf(tables);
        }

        private void line(String line) {
            String[] words = line.split(" ", 2);
            String rest = words.length == 1 ? "" : words[1];
            if (words[0].equals("form")) {
                end();
                mine = List.of(rest.split(" ")).contains(form);
            } else if (mine && words[0].matches("\\d{4}")) {
                if (words[0].equals(form)) entry(rest);
            } else if (mine) {
                entry(line);
            }
        }

        private void entry(String line) {
            String[] words = line.split(" ", 2);
            String rest = words.length == 1 ? "" : words[1];
            switch (words[0]) {
                case "part" -> {
                    end();
                    part = rest;
                }
                case "table", "list" -> {
                    end();
                    caption = rest;
                }
                case "corner" -> corner = path(rest);
                case "column" -> {
                    String[] column = rest.split(" ", 3);
                    columns.add(new FormColumn(column[0], column[1], path(column[2])));
                }
                case "chapter" -> rows.add(new FormRow("", "", "", List.of(rest)));
                case "row" -> rows.add(row(rest));
                default -> throw new IllegalArgumentException(line);
            }
        }

        private FormRow row(String line) {
            String[] words = line.split(" ", 2);
            if (words.length == 1) return new FormRow(words[0], "", "", List.of());
            if (!columns.isEmpty()) return new FormRow(words[0], "", "", path(words[1]));
            String[] listed = words[1].split(" ", 2);
            String[] units = listed[0].split("=", 2);
            return new FormRow(words[0], units[0], units[units.length - 1], List.of(listed[1]));
        }

        private static List<String> path(String written) {
            return Arrays.stream(written.split(" > ")).map(String::strip).toList();
        }

        private void end() {
            if (!rows.isEmpty()) tables.add(new FormTable(part, caption, corner, columns, rows));
            caption = "";
            corner = List.of();
            columns = new ArrayList<>();
            rows = new ArrayList<>();
        }
    }
}
