package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A table of a page with the characters that stand in its cells.
final class RuledTable {

    private final Lattice lattice;
    private final Map<Integer, List<Glyph>> characters = new HashMap<>();

    RuledTable(Lattice lattice) {
        this.lattice = lattice;
    }

    double top() {
        return lattice.top();
    }

    /// Whether its columns begin where those of the other do.
    boolean hasColumnsOf(RuledTable other) {
        return lattice.columns() == other.lattice.columns()
                && IntStream.rangeClosed(0, lattice.columns())
                        .allMatch(i -> Math.abs(lattice.left(i) - other.lattice.left(i)) < 3);
    }

    /// Takes the character if it stands in the table.
    boolean take(Glyph character) {
        int box =
                lattice.boxAt(
                        character.x() + character.width() / 2,
                        character.y() - character.height() / 2);
        if (box < 0) {
            return false;
        }
        characters.computeIfAbsent(lattice.cell(box), _ -> new ArrayList<>()).add(character);
        return true;
    }

    Block.Table block() {
        int columns = lattice.columns();
        Map<Integer, int[]> sizes = sizes(columns);
        var rows = new ArrayList<Block.Row>();
        for (int row = 0; row < lattice.rows(); row++) {
            var cells = new ArrayList<Block.Cell>();
            for (int column = 0; column < columns; column++) {
                int box = row * columns + column;
                int[] size = sizes.get(box);
                if (size != null) {
                    double width = lattice.left(column + size[1]) - lattice.left(column);
                    List<Glyph> words = characters.getOrDefault(box, List.of());
                    cells.add(
                            new Block.Cell(
                                    size[1],
                                    size[0],
                                    false,
                                    List.of(new Block.Words(words(words, width)))));
                }
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.Table(rows);
    }

    /// For the first box of each cell: how many rows and columns it spans.
    private Map<Integer, int[]> sizes(int columns) {
        var sizes = new HashMap<Integer, int[]>();
        for (int box = 0; box < lattice.rows() * columns; box++) {
            int first = lattice.cell(box);
            int[] size = sizes.computeIfAbsent(first, _ -> new int[] {1, 1});
            size[0] = Math.max(size[0], box / columns - first / columns + 1);
            size[1] = Math.max(size[1], box % columns - first % columns + 1);
        }
        return sizes;
    }

    private static String words(List<Glyph> characters, double width) {
        List<List<Glyph>> lines = Glyphs.lines(characters);
        var words = new StringBuilder();
        boolean digits = false;
        boolean full = false;
        for (List<Glyph> line : lines) {
            String text = Glyphs.text(line);
            boolean number = text.matches("[\\d０-９,.，．]+");
            // a number too wide for its cell goes on in the next line
            words.append(words.isEmpty() || (digits && number && full) ? "" : " ").append(text);
            digits = number;
            Glyph last = line.getLast();
            full = last.end() - line.getFirst().x() + last.width() > width * 0.55;
        }
        return words.toString();
    }
}
