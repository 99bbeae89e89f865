package org.gongkai.paper;

import java.util.List;

/// One piece of the body of a [Letter]. A line feed in any text begins a new paragraph or, inside a
/// table, a new line.
public sealed interface Block {

    int COLUMNS = 12;
    int ROWS = 20_000;

    /// Running text, its first line indented by two characters, after a lead in bold or none.
    record Paragraph(String lead, String text) implements Block {
        public Paragraph {
            lead = PlainText.line(lead);
            text = PlainText.of(text);
        }

        public Paragraph(String text) {
            this("", text);
        }
    }

    /// Items counted 1, 2, 3.
    record Numbered(List<String> items) implements Block {
        public Numbered {
            items = items.stream().map(PlainText::of).toList();
        }
    }

    /// The two columns of a form: what is asked, and what was answered.
    record Rows(List<Row> rows) implements Block {
        public Rows {
            rows = List.copyOf(rows);
            atMost(rows.size(), ROWS, "rows");
        }
    }

    record Row(String label, String value) {
        public Row {
            label = PlainText.of(label);
            value = PlainText.of(value);
        }
    }

    /// A table whose head is repeated on every page. Each row has as many cells as the head.
    record Grid(List<String> head, List<List<String>> rows) implements Block {
        public Grid {
            head = head.stream().map(PlainText::of).toList();
            rows = rows.stream().map(row -> row.stream().map(PlainText::of).toList()).toList();
            atMost(head.size(), COLUMNS, "columns");
            atMost(rows.size(), ROWS, "rows");
            int columns = head.size();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("a row differs from the head of the table");
            }
        }
    }

    /// Small print, such as the ways of redress, after a lead in bold or none.
    record Note(String lead, String text) implements Block {
        public Note {
            lead = PlainText.line(lead);
            text = PlainText.of(text);
        }

        public Note(String text) {
            this("", text);
        }
    }

    private static void atMost(int size, int limit, String what) {
        if (size > limit) {
            throw new IllegalArgumentException("more than " + limit + " " + what + ": " + size);
        }
    }
}
