package org.gongkai.report.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// The lines and tables of a Word document of 97 to 2003 (doc), without page headers and footers.
/// Its cells do not say which columns they span, only where their edges are.
final class DocText {

    /// Edges nearer than this are one (twentieths of a point).
    private static final int JITTER = 60;

    private DocText() {}

    /// @throws IOException or a runtime exception when the file is damaged
    static List<Block> of(ByteArrayInputStream file) throws IOException {
        try (var document = new HWPFDocument(file)) {
            return blocks(document.getRange(), 1);
        }
    }

    /// @param depth of the tables that stand in it: 1, or more within a cell
    private static List<Block> blocks(Range range, int depth) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() >= depth) {
                Table table = range.getTable(paragraph);
                blocks.add(table(table, depth));
                i += table.numParagraphs() - 1;
            } else {
                blocks.addAll(lines(paragraph));
            }
        }
        return blocks;
    }

    /// A line for each break in the paragraph.
    private static List<Block> lines(Paragraph paragraph) {
        var lines = new ArrayList<Block>();
        for (String line : words(paragraph).split("[\u000B\u000C\r\n]")) {
            if (!line.isBlank()) lines.add(new Block.Words(line));
        }
        return lines;
    }

    private static String words(Paragraph paragraph) {
        return WordExtractor.stripFields(paragraph.text())
                .replace('\t', ' ')
                .replace("\u0007", "")
                .replace("\u001E", "-")
                .replace("\u001F", "");
    }

    private static Block.Table table(Table table, int depth) {
        List<Integer> edges = edges(table);
        var rows = new ArrayList<Block.Row>();
        for (int i = 0; i < table.numRows(); i++) rows.add(row(table.getRow(i), edges, depth));
        return new Block.Table(rows);
    }

    private static Block.Row row(TableRow row, List<Integer> edges, int depth) {
        var cells = new ArrayList<Block.Cell>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            if (cell.isMerged() && !cell.isFirstMerged()) continue;
            int last = i;
            while (cell.isFirstMerged()
                    && last + 1 < row.numCells()
                    && row.getCell(last + 1).isMerged()
                    && !row.getCell(last + 1).isFirstMerged()) {
                last++;
            }
            TableCell end = row.getCell(last);
            int columns =
                    column(edges, end.getLeftEdge() + end.getWidth())
                            - column(edges, cell.getLeftEdge());
            boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            cells.add(new Block.Cell(Math.max(1, columns), 1, continued, blocks(cell, depth + 1)));
        }
        return new Block.Row(cells);
    }

    /// Where columns of the table begin and end, from the left.
    private static List<Integer> edges(Table table) {
        var all = new TreeSet<Integer>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                all.add(row.getCell(j).getLeftEdge());
                all.add(row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
            }
        }
        var edges = new ArrayList<Integer>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > JITTER) edges.add(edge);
        }
        return edges;
    }

    private static int column(List<Integer> edges, int place) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) - JITTER / 2 <= place) column++;
        return column;
    }
}
