package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table of a report as it stands in its file.
///
/// @param start where it begins in the source, as all offsets
/// @param end where it ends
public record ReadTable(int start, int end, List<List<Cell>> rows) {

    /// Chinese has no spaces: one within it is where a line of a printed cell ended.
    private static final Pattern TORN_LINE =
            Pattern.compile("(?<=[\\p{IsHan}，。、；：（）“”]) (?=[\\p{IsHan}，。、；：（）“”])");

    /// @param columns how many columns it spans
    /// @param rows how many rows it spans
    public record Cell(String text, int columns, int rows) {}

    /// Those whose cells the file tells, and runs of lines whose cells are parted by tabs.
    static List<ReadTable> all(SourceText source, Line part, List<Line> lines) {
        var tables = new ArrayList<ReadTable>();
        for (Grid grid : source.grids()) {
            Grid within = grid.within(part);
            if (!within.rows().isEmpty()) tables.add(of(within, source.text()));
        }
        var run = new ArrayList<Line>();
        for (Line line : lines) {
            if (line.in(source.text()).indexOf('\t') >= 0
                    && tables.stream().noneMatch(t -> t.covers(line.start()))) {
                run.add(line);
            } else {
                close(run, source.text(), tables);
            }
        }
        close(run, source.text(), tables);
        return List.copyOf(tables);
    }

    /// A single line with a tab is no table.
    private static void close(List<Line> run, String source, List<ReadTable> tables) {
        if (run.size() > 1) tables.add(ofTabs(run, source));
        run.clear();
    }

    /// The last cell of a short row reaches to the end of the table.
    private static ReadTable ofTabs(List<Line> lines, String source) {
        List<String[]> rows = lines.stream().map(line -> line.in(source).split("\t", -1)).toList();
        int width = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        var table = new ArrayList<List<Cell>>();
        for (String[] row : rows) {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < row.length; i++) {
                int columns = i + 1 == row.length ? width - i : 1;
                cells.add(new Cell(row[i].strip(), columns, 1));
            }
            table.add(cells);
        }
        return new ReadTable(lines.getFirst().start(), lines.getLast().end(), table);
    }

    private static ReadTable of(Grid grid, String source) {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < grid.rows().size(); i++) {
            Grid.Row row = grid.rows().get(i);
            var cells = new ArrayList<Cell>();
            for (Grid.Cell cell : row.cells()) {
                if (cell.place().start() < row.line().start()) continue;
                String text = source.substring(cell.place().start(), cell.place().end()).strip();
                String joined = TORN_LINE.matcher(text).replaceAll("");
                cells.add(new Cell(joined, cell.columns(), height(grid, i, cell)));
            }
            rows.add(cells);
        }
        Grid.Row first = grid.rows().getFirst();
        Grid.Row last = grid.rows().getLast();
        return new ReadTable(first.line().start(), last.line().end(), rows);
    }

    /// The same cell is a cell of every row it spans.
    private static int height(Grid grid, int first, Grid.Cell cell) {
        int next = first + 1;
        while (next < grid.rows().size() && grid.rows().get(next).cells().contains(cell)) next++;
        return next - first;
    }

    /// Whether a place of the source is in it.
    public boolean covers(int offset) {
        return offset >= start && offset <= end;
    }
}
