package org.gongkai.letter.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.files.rows.Head;
import org.gongkai.files.rows.Line;
import org.gongkai.files.rows.Row;
import org.gongkai.files.rows.RowReader;
import org.gongkai.letter.Categories;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Source;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.organization.Bodies;
import org.gongkai.privacy.Sealing;
import org.springframework.stereotype.Component;

/// Reads a table once from its beginning to its end, without taking anything in.
@Component
class LookAtTable {

    private static final int SHOWN_ROWS = 10;

    private final Categories categories;
    private final Bodies bodies;
    private final TakeInLetter taking;
    private final Sealing sealing;

    LookAtTable(Categories categories, Bodies bodies, TakeInLetter taking, Sealing sealing) {
        this.categories = categories;
        this.bodies = bodies;
        this.taking = taking;
        this.sealing = sealing;
    }

    /// @param head the names of the columns; none when what was taken for them may be a row
    record Seen(Preview preview, List<String> head, int total) {}

    Seen look(TableFile file, Source source, LetterKind usual) throws IOException {
        try (RowReader table = file.read()) {
            Columns columns = Columns.of(table.head());
            LetterRows letters = rows(source, usual, columns);
            var shown = new ArrayList<List<String>>();
            int total = 0;
            int bad = 0;
            while (table.hasNext()) {
                Line line = table.next();
                total++;
                if (letters.judge(line).isBad()) bad++;
                if (line instanceof Row row && shown.size() < SHOWN_ROWS) {
                    shown.add(masked(columns, row));
                }
            }
            return new Seen(
                    preview(columns, table, shown, bad),
                    isHead(table.head()) ? table.head().names() : List.of(),
                    total);
        }
    }

    LetterRows rows(Source source, LetterKind usual, Columns columns) {
        var words = new LetterRows.Words(categories.listActive(), bodies.listActive());
        return new LetterRows(source, usual, columns, words, taking, sealing);
    }

    /// What has no name that we know may be a row of somebody.
    private static boolean isHead(Head head) {
        return head.known() > 0;
    }

    private static Preview preview(
            Columns columns, RowReader table, List<List<String>> shown, int bad) {
        var found = new ArrayList<Preview.Found>();
        for (Column column : Column.values()) {
            if (columns.has(column)) found.add(new Preview.Found(column, columns.name(column)));
        }
        return new Preview(
                found,
                isHead(table.head()) ? columns.unknown() : List.of(),
                shown,
                bad,
                table.sheet(),
                table.otherSheets());
    }

    private static List<String> masked(Columns columns, Row row) {
        var cells = new ArrayList<String>();
        for (Column column : Column.values()) {
            if (columns.has(column)) {
                cells.add(Masks.of(column, columns.cell(column, row.cells())));
            }
        }
        return cells;
    }
}
