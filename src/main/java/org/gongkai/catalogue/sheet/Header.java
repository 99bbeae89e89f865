package org.gongkai.catalogue.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.catalogue.sheet.Column.Meaning;
import org.gongkai.catalogue.sheet.Column.Text;
import org.gongkai.catalogue.sheet.Column.Unknown;

/// The head of a table: one or two rows below any titles.
///
/// @param title what stands above the head, as one text
/// @param firstRow the head's first row, from 0
/// @param height one or two rows
record Header(String title, int firstRow, int height, List<Column> columns) {
    private static final int FURTHEST_ROW = 30;
    private static final int FEWEST_HEADINGS = 3;

    /// Finds the first row that holds at least three headings of the national table.
    static Optional<Header> find(Grid grid) {
        var title = new StringBuilder();
        for (int row = 0; row < Math.min(FURTHEST_ROW, grid.rows().size()); row++) {
            Set<String> known = new HashSet<>();
            for (String cell : grid.rows().get(row)) {
                if (Headings.isKnown(cell) || Headings.isGroup(cell)) {
                    known.add(Headings.bare(cell));
                }
            }
            if (known.size() >= FEWEST_HEADINGS) {
                int height = hasSubheadings(grid, row) ? 2 : 1;
                return Optional.of(
                        new Header(title.toString(), row, height, columns(grid, row, height)));
            }
            new LinkedHashSet<>(grid.rows().get(row)).forEach(title::append);
        }
        return Optional.empty();
    }

    int firstDataRow() {
        return firstRow + height;
    }

    /// Whether a row repeats the head, as it does where printed pages were pasted together.
    boolean isRepeatedAt(Grid grid, int row) {
        for (int headRow = firstRow; headRow < firstDataRow(); headRow++) {
            if (sameWords(grid, row, headRow)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a row holds headings where a row of data would hold words of its own.
    static boolean looksLikeHead(Grid grid, int row) {
        return grid.rows().get(row).stream()
                        .filter(cell -> !cell.isBlank())
                        .filter(cell -> Headings.meaning("", cell) instanceof Text)
                        .map(Headings::bare)
                        .distinct()
                        .count()
                >= FEWEST_HEADINGS;
    }

    /// A second head row has headings, and nothing under the columns that never have subheadings.
    private static boolean hasSubheadings(Grid grid, int row) {
        boolean any = false;
        for (int column = 0; column < grid.width(); column++) {
            String above = grid.cell(row, column);
            String below = grid.cell(row + 1, column);
            boolean same = below.isBlank() || Headings.bare(below).equals(Headings.bare(above));
            if (!above.isBlank() && !Headings.isGroup(above) && !same) {
                return false;
            }
            any |= !same && Headings.isSubheading(below);
        }
        return any;
    }

    private static List<Column> columns(Grid grid, int row, int height) {
        var columns = new ArrayList<Column>();
        var taken = new HashSet<Meaning>();
        String group = "";
        for (int index = 0; index < grid.width(); index++) {
            String above = grid.cell(row, index);
            String below = height == 2 ? grid.cell(row + 1, index) : "";
            boolean carriesOn = above.isBlank() && !below.isBlank();
            group = carriesOn ? group : above;
            if (group.isBlank() && below.isBlank()) {
                continue;
            }
            Meaning meaning =
                    height == 2 ? Headings.meaning(group, below) : Headings.meaning("", above);
            String heading = Texts.oneLine(below.isBlank() ? above : below);
            columns.add(new Column(index, heading, free(meaning, taken)));
        }
        return List.copyOf(columns);
    }

    /// 公开事项 over two columns without subheadings: the second is the second level.
    private static Meaning free(Meaning meaning, Set<Meaning> taken) {
        if (meaning instanceof Unknown || taken.add(meaning)) {
            return meaning;
        }
        if (meaning == Text.LEVEL1 || meaning == Text.LEVEL2) {
            return free(meaning == Text.LEVEL1 ? Text.LEVEL2 : Text.LEVEL3, taken);
        }
        return new Unknown();
    }

    private static boolean sameWords(Grid grid, int row, int headRow) {
        for (int column = 0; column < grid.width(); column++) {
            String head = Headings.bare(grid.cell(headRow, column));
            if (!Headings.bare(grid.cell(row, column)).equals(head)) {
                return false;
            }
        }
        return true;
    }
}
