package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReadReport;

/// The tables of a report that was read: their numbers, their blank cells, and where they stand.
final class ReadTables {

    /// Stands in the head of the list of 2014; what comes after is the list.
    private static final List<String> HEADS_OF_LIST = List.of("统计指标", "情况统计表");

    /// Left out where printed lists differ: numbers, 其中, explanations.
    private static final String NUMBERING = "^(?:其中：)?(?:（[一二三四五六七八九]）|\\d\\.)?|（[^）]{3,}）";

    private final ReadReport read;
    private final List<FormTable> tables;
    private final Set<String> figures;
    private final int list;

    ReadTables(ReadReport read) {
        this.read = read;
        this.tables = OfficialForms.tables(read.generation());
        this.figures = OfficialForms.figures(read.generation());
        this.list = read.generation() == Generation.FORM_2014 ? list(read) : 0;
    }

    /// In a file of several reports each has a list of its own.
    private static int list(ReadReport read) {
        return HEADS_OF_LIST.stream()
                .mapToInt(head -> read.source().lastIndexOf(head, read.end() - head.length()))
                .filter(at -> at >= read.start())
                .findFirst()
                .orElse(read.end());
    }

    Map<String, BigDecimal> values() {
        var values = new HashMap<String, BigDecimal>();
        for (ReadFigure figure : read.figures()) {
            if (isOfTable(figure)) values.putIfAbsent(figure.id(), figure.value());
        }
        return values;
    }

    private boolean isOfTable(ReadFigure figure) {
        return figures.contains(figure.id()) && figure.offset() >= list;
    }

    Set<String> blanks(Map<String, BigDecimal> values) {
        var blanks = new HashSet<String>();
        for (FormTable table : tables) {
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
        String source =
                read.source().substring(list, read.end()).replaceAll("[\\s\\u3000\\u00A0]+", "");
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

    /// Whether it stands in the list of 2014 or after it, where no text is.
    boolean isInList(int offset) {
        return list > 0 && offset >= list;
    }

    /// From where to where the figures of tables stand.
    NavigableMap<Integer, Integer> places() {
        var places = new TreeMap<Integer, Integer>();
        for (ReadFigure figure : read.figures()) {
            int end = figure.offset() + figure.quote().length();
            if (isOfTable(figure)) places.merge(figure.offset(), end, Math::max);
        }
        return places;
    }

    /// What the form prints in them.
    String labels() {
        var labels = new StringBuilder();
        for (FormTable table : tables) {
            labels.append(table.caption()).append(String.join("", table.corner()));
            table.rows().forEach(row -> row.label().forEach(labels::append));
            table.columns().forEach(column -> column.label().forEach(labels::append));
        }
        return labels.toString();
    }
}
