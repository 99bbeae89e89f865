package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// Reads the tables of the 2019 and 2021 forms, cell by cell: `table3.new.natural` is the row 本年新收,
/// the column 自然人. Rows are looked for in the order of the form; a row whose numbers cannot be told
/// apart by their columns is unsure as a whole.
final class FormTables {

    private final String source;
    private final @Nullable String body;
    private final List<FormTable> forms = FormTable.load();
    private final List<ReadFigure> figures = new ArrayList<>();
    private final List<Unsure> unsure = new ArrayList<>();
    private final List<BlankCell> blank = new ArrayList<>();
    private final NavigableMap<Integer, Line> covered = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<FormTable, Line> shown = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private @Nullable FormTable table;
    private int cursor;

    /// The words of the row that showed the table.
    private String head = "";

    private @Nullable TableRow torn;
    private @Nullable Empty empty;

    /// A row of blank cells, whose numbers may stand behind a page break.
    private record Empty(FormTable.Row form, TableRow row) {}

    private FormTables(String source, @Nullable String body) {
        this.source = source;
        this.body = body;
    }

    static FormTables of(String source, List<TableRow> rows, @Nullable String body) {
        var tables = new FormTables(source, body);
        rows.forEach(tables::take);
        tables.doubtSilent();
        return tables;
    }

    /// A table that is there and of which nothing was read: silence would say that it is empty.
    private void doubtSilent() {
        shown.forEach((form, line) -> {
            if (said.add(form.id())) {
                doubt(form.id(), line, "像是规定的“" + form.name() + "”表，没有读出其中的数");
            }
        });
    }

    List<ReadFigure> figures() {
        return figures;
    }

    List<Unsure> unsure() {
        return unsure;
    }

    List<BlankCell> blank() {
        return blank;
    }

    /// Whether the line was read as part of a table.
    boolean covers(Line line) {
        var range = covered.floorEntry(line.start());
        return range != null && line.end() <= range.getValue().end();
    }

    private void take(TableRow row) {
        boolean first = begin(row);
        if (table == null) {
            return;
        }
        if (row.cells().isEmpty()) {
            if (first) {
                covered.put(row.own().start(), row.own());
            }
            torn = row.columned() ? row : null;
            return;
        }
        TableRow whole = torn == null ? row : TornRow.join(torn, row);
        TableRow before = torn;
        torn = null;
        if (read(row, first) || (before != null && read(whole, false)) || fill(row)) {
            return;
        }
        if (row.columned()) {
            torn = row;
            noteUnknown(row);
        }
    }

    private boolean fill(TableRow row) {
        Empty above = empty;
        if (above == null
                || !row.columned()
                || row.cells().size() != above.row().cells().size()
                || row.cells().stream().allMatch(TableRow.Cell::isBlank)) {
            return false;
        }
        blank.removeIf(cell -> cell.id().startsWith(above.form().id() + "."));
        TableRow whole = TornRow.join(above.row(), row);
        read(above.form(), whole, whole.own());
        return true;
    }

    private boolean begin(TableRow row) {
        NormalText label = row.labelText(source);
        String words = label.text().replace("\t", "");
        boolean first = false;
        for (FormTable form : forms) {
            if (form.isShownBy(words, row.cells().size())) {
                first |= !form.equals(table);
                cursor = form.equals(table) ? cursor : 0;
                table = form;
            }
        }
        if (first && table != null) {
            shown.putIfAbsent(table, row.own());
            head = words;
        }
        return first;
    }

    private boolean read(TableRow row, boolean first) {
        FormTable current = java.util.Objects.requireNonNull(table);
        NormalText label = row.labelText(source);
        int rows = current.rows().size();
        for (int i = 0; i < rows; i++) {
            int next = (cursor + i) % rows;
            FormTable.Row form = current.rows().get(next);
            Matcher found = form.label().matcher(label.text());
            if (found.find() && !isEmptyHead(current, form, row)) {
                said.add(current.id());
                int from = label.text().isEmpty() ? 0 : label.sourceStart(found.start());
                Line quote = new Line(Math.max(from, row.own().start()), row.own().end());
                if (seen.add(form.id())) {
                    read(form, row, quote);
                } else {
                    doubt(form.id(), quote, "表中“" + form.name() + "”一行不止一次，这不是第一次");
                }
                int start = first ? row.label().getLast().start() : row.own().start();
                start = Math.max(start, row.own().start());
                covered.put(start, new Line(start, row.own().end()));
                cursor = next + 1;
                return true;
            }
        }
        return false;
    }

    /// The head that shows the table, over empty cells which end where the form has columns left.
    private boolean isEmptyHead(FormTable form, FormTable.Row line, TableRow row) {
        String words = row.labelText(source).text().replace("\t", "");
        return form.begins().matcher(words).find()
                && row.cells().stream().allMatch(TableRow.Cell::isBlank)
                && FormColumns.cells(row, line.columns(), words).isEmpty();
    }

    private void read(FormTable.Row form, TableRow row, Line quote) {
        List<FormTable.Column> columns = form.columns();
        Optional<List<TableRow.Cell>> cells =
                FormColumns.cells(row, columns, head + row.labelText(source).text());
        if (cells.isEmpty()) {
            String why =
                    row.cells().size() == columns.size()
                            ? "表中“%s”一行上面的表头与规定的顺序不同，分不清各属哪一列".formatted(form.name())
                            : "表中“%s”一行应有%d个数，这里有%d个，分不清各属哪一列"
                                    .formatted(form.name(), columns.size(), row.cells().size());
            doubt(form.id(), quote, why);
            return;
        }
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(read(form, columns.get(i), row, cells.get().get(i), quote));
        }
        boolean all = cells.get().stream().allMatch(TableRow.Cell::isBlank);
        empty = all && row.columned() ? new Empty(form, row) : null;
        checkTotal(form, values, quote);
    }

    private @Nullable BigDecimal read(
            FormTable.Row form,
            FormTable.Column column,
            TableRow row,
            TableRow.Cell cell,
            Line quote) {
        String id = form.id() + "." + column.id();
        String name = form.name() + " · " + column.name();
        if (cell.isBlank()) {
            blank.add(new BlankCell(id, name, quote.start(), quote.in(source)));
            return null;
        }
        BigDecimal said = cell.words().value();
        if (said == null) {
            doubt(id, quote, "表中“" + name + "”写的不是一个确切的数：" + cell.place().normal(source));
            return null;
        }
        Optional<BigDecimal> value =
                column.isMoney()
                        ? Amounts.in(column.unit(), cell.words(), unitSaid(row, cell))
                        : Optional.of(said);
        if (value.isEmpty()) {
            doubt(id, quote, "表中“" + name + "”没有写明单位是元还是万元");
            return null;
        }
        if (!column.isMoney() && said.stripTrailingZeros().scale() > 0) {
            doubt(id, quote, "表中“" + name + "”应是整数，写的是" + said.toPlainString());
            return null;
        }
        figures.add(
                new ReadFigure(
                        id,
                        name,
                        value.get(),
                        column.unit(),
                        body,
                        null,
                        quote.start(),
                        quote.in(source),
                        Qualifier.EXACT));
        return value.get();
    }

    /// The words that may name the unit of an amount: the head of its column, else the row's own.
    private String unitSaid(TableRow row, TableRow.Cell cell) {
        String head = row.heads().getOrDefault(cell.column(), "");
        String unit = row.unit() == null ? "" : row.unit();
        return head + unit + row.labelText(source).text();
    }

    private void noteUnknown(TableRow row) {
        boolean counts =
                row.cells().stream().anyMatch(cell -> cell.words().value() != null) && cursor > 0;
        String label = row.labelText(source).text();
        if (counts && label.matches(".*(?:行政检查|行政确认|行政征收|行政给付|行政奖励|行政裁决|其他权力).*")) {
            doubt(null, row.own(), "表中这一行不是规定的项目，没有与之相符的统计项");
        }
    }

    private void doubt(@Nullable String about, Line quote, String why) {
        unsure.add(new Unsure(quote.in(source), quote.start(), why, about));
    }

    /// A total that is not the sum of its row is reported, and left as it stands.
    private void checkTotal(FormTable.Row form, List<@Nullable BigDecimal> values, Line quote) {
        BigDecimal group = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value == null) {
                return;
            }
            if (!form.columns().get(i).id().endsWith("total")) {
                group = group.add(value);
                continue;
            }
            if (group.compareTo(value) != 0) {
                doubt(
                        null,
                        quote,
                        "“%s”一行的总计写的是%s，各列相加是%s"
                                .formatted(
                                        form.name(), value.toPlainString(), group.toPlainString()));
            }
            group = BigDecimal.ZERO;
        }
    }
}
