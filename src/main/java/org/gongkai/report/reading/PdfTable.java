package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;

/// A table of a page with the characters that stand in its cells.
final class PdfTable {

    private final Lattice lattice;
    private final Map<Integer, List<TextPosition>> characters = new HashMap<>();

    PdfTable(Lattice lattice) {
        this.lattice = lattice;
    }

    double top() {
        return lattice.top();
    }

    /// Whether its columns begin where those of the other do.
    boolean hasColumnsOf(PdfTable other) {
        return lattice.columns() == other.lattice.columns()
                && IntStream.rangeClosed(0, lattice.columns())
                        .allMatch(i -> Math.abs(lattice.left(i) - other.lattice.left(i)) < 3);
    }

    /// Takes the character if it stands in the table.
    boolean take(TextPosition character) {
        double x = character.getXDirAdj() + character.getWidthDirAdj() / 2;
        double y = character.getYDirAdj() - character.getHeightDir() / 2;
        int box = lattice.boxAt(x, y);
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
                    List<TextPosition> words = characters.getOrDefault(box, List.of());
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

    private static String words(List<TextPosition> characters, double width) {
        List<List<TextPosition>> lines = lines(characters);
        var words = new StringBuilder();
        boolean digits = false;
        boolean full = false;
        for (List<TextPosition> line : lines) {
            String text = text(line);
            boolean number = text.matches("[\\d０-９,.，．]+");
            // a number too wide for its cell goes on in the next line
            words.append(words.isEmpty() || (digits && number && full) ? "" : " ").append(text);
            digits = number;
            TextPosition last = line.getLast();
            double written =
                    last.getXDirAdj() + last.getWidthDirAdj() - line.getFirst().getXDirAdj();
            full = written + last.getWidthDirAdj() > width * 0.55;
        }
        return words.toString();
    }

    private static List<List<TextPosition>> lines(List<TextPosition> characters) {
        var lines = new ArrayList<List<TextPosition>>();
        List<TextPosition> downwards =
                characters.stream()
                        .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
                        .toList();
        double y = Double.NEGATIVE_INFINITY;
        for (TextPosition character : downwards) {
            if (character.getYDirAdj() - y > Math.max(2, character.getHeightDir() * 0.7)) {
                lines.add(new ArrayList<>());
                y = character.getYDirAdj();
            }
            lines.getLast().add(character);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
        return lines;
    }

    /// The characters of a line; one printed twice in the same place (bold) is one.
    private static String text(List<TextPosition> line) {
        var text = new StringBuilder();
        Set<String> seen = new HashSet<>();
        double end = Double.NaN;
        for (TextPosition character : line) {
            String place = character.getUnicode() + Math.round(character.getXDirAdj());
            if (!seen.add(place)) {
                continue;
            }
            double gap = character.getUnicode().matches("[\\d０-９]") ? 1.2 : 0.6;
            if (character.getXDirAdj() - end > character.getWidthDirAdj() * gap) {
                text.append(' ');
            }
            text.append(character.getUnicode());
            end = character.getXDirAdj() + character.getWidthDirAdj();
        }
        return text.toString().strip();
    }
}
