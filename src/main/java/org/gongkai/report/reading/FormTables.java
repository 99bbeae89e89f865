package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// Reads the tables of the 2019 and 2021 forms, cell by cell: `table3.new.natural` is the row 本年新收,
/// the column 自然人. Rows are looked for in the order of the form; a row that has not as many numbers
/// as the form has columns is unsure as a whole.
final class FormTables {

    private final String source;
    private final @Nullable String body;
    private final List<ReadFigure> figures = new ArrayList<>();
    private final List<Unsure> unsure = new ArrayList<>();
    private final NavigableMap<Integer, Line> covered = new TreeMap<>();
    private @Nullable FormTable table;
    private int cursor;

    private FormTables(String source, @Nullable String body) {
        this.source = source;
        this.body = body;
    }

    static FormTables of(String source, List<TableRow> rows, @Nullable String body) {
        var tables = new FormTables(source, body);
        List<FormTable> forms = FormTable.load();
        for (TableRow row : rows) {
            tables.take(row, forms);
        }
        return tables;
    }

    List<ReadFigure> figures() {
        return figures;
    }

    List<Unsure> unsure() {
        return unsure;
    }

    /// Whether the line was read as part of a table.
    boolean covers(Line line) {
        var range = covered.floorEntry(line.start());
        return range != null && line.end() <= range.getValue().end();
    }

    private void take(TableRow row, List<FormTable> forms) {
        NormalText label = NormalText.of(source, row.label());
        String words = label.text().replace("\t", "");
        boolean first = false;
        for (FormTable form : forms) {
            if (form.begins().matcher(words).find()) {
                first = !form.equals(table);
                table = form;
                cursor = first ? 0 : cursor;
            }
        }
        if (table == null) {
            return;
        }
        for (int i = cursor; i < table.rows().size(); i++) {
            FormTable.Row form = table.rows().get(i);
            Matcher found = form.label().matcher(label.text());
            if (found.find()) {
                read(form, row, label.sourceStart(found.start()));
                int start = first ? row.label().getLast().start() : row.start();
                covered.put(start, new Line(start, row.end()));
                cursor = i + 1;
                return;
            }
        }
    }

    private void read(FormTable.Row form, TableRow row, int start) {
        Line quote = new Line(start, row.end());
        if (row.cells().size() != form.columns().size()) {
            unsure.add(
                    new Unsure(
                            quote.in(source),
                            start,
                            "表中“%s”一行应有%d个数，这里有%d个，分不清各属哪一列"
                                    .formatted(
                                            form.name(),
                                            form.columns().size(),
                                            row.cells().size())));
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            BigDecimal value = row.cells().get(i).value();
            if (value != null) {
                FormTable.Column column = form.columns().get(i);
                figures.add(
                        new ReadFigure(
                                form.id() + "." + column.id(),
                                form.name() + " · " + column.name(),
                                value,
                                column.unit(),
                                body,
                                null,
                                start,
                                quote.in(source),
                                Qualifier.EXACT));
            }
        }
        checkTotal(form, row, quote);
    }

    /// A total that is not the sum of its row is reported, and left as it stands.
    private void checkTotal(FormTable.Row form, TableRow row, Line quote) {
        BigDecimal group = BigDecimal.ZERO;
        for (int i = 0; i < row.cells().size(); i++) {
            BigDecimal value = row.cells().get(i).value();
            if (value == null) {
                return;
            }
            if (!form.columns().get(i).id().endsWith("total")) {
                group = group.add(value);
                continue;
            }
            if (group.compareTo(value) != 0) {
                unsure.add(
                        new Unsure(
                                quote.in(source),
                                quote.start(),
                                "“%s”一行的总计写的是%s，各列相加是%s"
                                        .formatted(
                                                form.name(),
                                                value.toPlainString(),
                                                group.toPlainString())));
            }
            group = BigDecimal.ZERO;
        }
    }
}
