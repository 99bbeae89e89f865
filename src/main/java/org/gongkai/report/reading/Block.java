package org.gongkai.report.reading;

import java.util.List;

/// What a file is made of, whatever its kind: lines of words and tables of cells.
sealed interface Block {

    /// A line or a paragraph without a line end in it.
    record Words(String text) implements Block {}

    record Table(List<Row> rows) implements Block {}

    record Row(List<Cell> cells) {}

    /// @param columns how many columns it spans
    /// @param rows how many rows it spans
    /// @param continued whether it only goes on with the cell above it (docx)
    record Cell(int columns, int rows, boolean continued, List<Block> content) {

        static Cell of(String words) {
            return new Cell(1, 1, false, List.of(new Words(words)));
        }

        /// All its words in one line, or nothing when a table stands in it.
        java.util.Optional<String> words() {
            var words = new StringBuilder();
            for (Block block : content) {
                if (!(block instanceof Words line)) {
                    return java.util.Optional.empty();
                }
                String text = line.text().strip();
                words.append(words.isEmpty() || text.isEmpty() ? "" : " ").append(text);
            }
            return java.util.Optional.of(words.toString().replace('\t', ' '));
        }
    }
}
