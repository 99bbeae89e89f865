package org.gongkai.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Cell;
import org.gongkai.report.CompiledReport.Run;

/// Lays a table of a form out as it is printed: labels that neighbours share become one cell that
/// takes several rows or columns.
public final class FormBlocks {

    private final FormTable table;
    private final BiFunction<String, BigDecimal, Run> number;

    private FormBlocks(FormTable table, BiFunction<String, BigDecimal, Run> number) {
        this.table = table;
        this.number = number;
    }

    /// @param number what stands in the cell of a figure, whose value is to be divided by the
    ///   second argument
    public static Block.Table of(FormTable table, BiFunction<String, BigDecimal, Run> number) {
        var blocks = new FormBlocks(table, number);
        return table.isList() ? blocks.list() : blocks.grid();
    }

    private Block.Table list() {
        var rows = new ArrayList<List<Cell>>();
        rows.add(table.corner().stream().map(Cell::name).toList());
        for (FormRow row : table.rows()) {
            Cell label = Cell.name(row.label().getFirst());
            if (row.isChapter()) {
                rows.add(List.of(Cell.name(row.label().getFirst(), table.corner().size(), 1)));
                continue;
            }
            BigDecimal by = row.perPrinted();
            rows.add(
                    List.of(
                            label,
                            Cell.of(Run.words(row.unit())),
                            Cell.of(number.apply(row.figure(), by))));
        }
        return new Block.Table(table.caption(), 1, rows);
    }

    private Block.Table grid() {
        List<List<Cell>> rows = new ArrayList<>(head());
        int headRows = rows.size();
        List<List<String>> labels = table.rows().stream().map(FormRow::label).toList();
        for (int i = 0; i < labels.size(); i++) {
            FormRow row = table.rows().get(i);
            Stream<Cell> names = names(labels, i, table.labels());
            Stream<Cell> numbers =
                    table.columns().stream()
                            .map(column -> row.figure() + "." + column.key())
                            .map(figure -> Cell.of(number.apply(figure, BigDecimal.ONE)));
            rows.add(Stream.concat(names, numbers).toList());
        }
        return new Block.Table(table.caption(), headRows, rows);
    }

    /// The rows of the head: the same layout as the labels of rows, with rows and columns changed.
    private List<List<Cell>> head() {
        List<List<String>> labels = table.columns().stream().map(FormColumn::label).toList();
        int depth = labels.stream().mapToInt(List::size).max().orElse(1);
        var rows = new ArrayList<List<Cell>>();
        for (int level = 0; level < depth; level++) rows.add(new ArrayList<>());
        if (table.labels() > 0) {
            rows.getFirst().add(Cell.name(table.corner().getFirst(), table.labels(), depth));
        }
        for (int column = 0; column < labels.size(); column++) {
            List<String> label = labels.get(column);
            for (int level = 0; level < label.size(); level++) {
                if (continues(labels, column, level)) continue;
                int along = runs(labels, column, level);
                int deep = level == label.size() - 1 ? depth - level : 1;
                rows.get(level).add(Cell.name(label.get(level), along, deep));
            }
        }
        return rows;
    }

    private static Stream<Cell> names(List<List<String>> labels, int at, int depth) {
        List<String> label = labels.get(at);
        var cells = new ArrayList<Cell>();
        for (int level = 0; level < label.size(); level++) {
            if (continues(labels, at, level)) continue;
            int across = level == label.size() - 1 ? depth - level : 1;
            cells.add(Cell.name(label.get(level), across, runs(labels, at, level)));
        }
        return cells.stream();
    }

    /// Whether the one before has the same label down to this level.
    private static boolean continues(List<List<String>> labels, int at, int level) {
        return at > 0 && same(labels.get(at - 1), labels.get(at), level);
    }

    private static int runs(List<List<String>> labels, int at, int level) {
        int runs = 1;
        while (at + runs < labels.size() && same(labels.get(at), labels.get(at + runs), level)) {
            runs++;
        }
        return runs;
    }

    private static boolean same(List<String> one, List<String> other, int level) {
        boolean bothGoOn = one.size() > level + 1 && other.size() > level + 1;
        return bothGoOn && Objects.equals(one.subList(0, level + 1), other.subList(0, level + 1));
    }
}
