package org.gongkai.paper;

import java.util.List;
import java.util.stream.Collectors;

/// One piece of the body of a [Letter]. A line feed in any text begins a new paragraph or, inside a
/// table, a new line.
public sealed interface Block {

    int COLUMNS = 12;
    int FORM_COLUMNS = 24;
    int ROWS = 20_000;
    int BARS = 20;

    /// The heading of a part, in the face of headings; it is not left alone at the foot of a page.
    record Heading(String text) implements Block {
        public Heading {
            text = PlainText.line(text);
        }
    }

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

    /// One paragraph in which some words may still be wanting.
    record Draft(List<Words> words) implements Block {
        public Draft {
            words = List.copyOf(words);
        }
    }

    /// @param gap whether a person must put something else here: the words stand on yellow
    record Words(String text, boolean gap) {
        public Words {
            text = PlainText.of(text);
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

    /// A table as official forms have it, with cells that take several columns or rows. Its head is
    /// repeated on every page, and the print is as small as its columns make it.
    ///
    /// @param headRows how many of the rows are its head
    /// @param rows each with the cells that begin in it, from left to right; together they cover
    ///   the table
    record Form(int headRows, List<List<Cell>> rows) implements Block {
        public Form {
            rows = rows.stream().map(List::copyOf).toList();
            atMost(rows.size(), ROWS, "rows");
            atMost(columns(rows), FORM_COLUMNS, "columns");
            int head = headRows;
            if (Place.of(rows).stream().anyMatch(at -> at.row() < head && at.endRow() > head)) {
                throw new IllegalArgumentException("a cell belongs to the head and to the rows");
            }
        }

        public int columns() {
            return columns(rows);
        }

        /// Every cell with its place, in the order of reading.
        public List<Place> places() {
            return Place.of(rows);
        }

        static int columns(List<List<Cell>> rows) {
            return rows.isEmpty() ? 0 : rows.getFirst().stream().mapToInt(Cell::across).sum();
        }
    }

    /// A cell of a form.
    ///
    /// @param across columns it takes
    /// @param down rows it takes
    /// @param label whether it says what stands below or beside it
    record Cell(Words words, int across, int down, boolean label) {
        public Cell {
            if (across < 1 || down < 1)
                throw new IllegalArgumentException("a cell without a place");
        }
    }

    /// A drawing of bars, each with its label before and its value behind it, so that it is read in
    /// black and white as well.
    ///
    /// @param caption below the drawing
    record Chart(String caption, List<Bar> bars) implements Block {
        public Chart {
            caption = PlainText.line(caption);
            bars = List.copyOf(bars);
            atMost(bars.size(), BARS, "bars");
        }

        /// The drawing in words, for whoever cannot see it.
        public String inWords() {
            return bars.stream()
                    .map(bar -> bar.label() + "：" + bar.value())
                    .collect(Collectors.joining("；", caption + "。", "。"));
        }
    }

    /// @param share its length as a share of the longest bar's, 0 to 1
    /// @param light painted lighter than the others, as what they are compared with
    record Bar(String label, String value, float share, boolean light) {
        public Bar {
            label = PlainText.line(label);
            value = PlainText.line(value);
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a bar of " + share);
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
