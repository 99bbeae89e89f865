package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;

/// An annual report as compiled from the records: one content, shown as a page and written as DOCX,
/// PDF and OFD, its tables as Excel.
public record CompiledReport(String title, List<Block> blocks) {

    /// A piece of the report.
    public sealed interface Block {
        record Heading(String text) implements Block {}

        record Paragraph(List<Run> runs) implements Block {
            static Paragraph of(String text) {
                return new Paragraph(List.of(Run.words(text)));
            }
        }

        /// @param caption above it, or empty
        /// @param headRows how many of the rows are its head
        /// @param rows each with the cells that begin in it, from left to right
        record Table(String caption, int headRows, List<List<Cell>> rows) implements Block {

            /// A table with one row of names above and one column of names at the left.
            static Table plain(String caption, List<String> head, List<List<Run>> rows) {
                var all = new ArrayList<List<Cell>>();
                all.add(head.stream().map(Cell::name).toList());
                for (List<Run> row : rows) {
                    var cells = new ArrayList<Cell>();
                    cells.add(Cell.name(row.getFirst().text()));
                    row.stream().skip(1).map(Cell::of).forEach(cells::add);
                    all.add(cells);
                }
                return new Table(caption, 1, all);
            }
        }
    }

    /// A cell of a table.
    ///
    /// @param across columns it takes
    /// @param down rows it takes
    /// @param name whether it says what stands beside or below it
    public record Cell(Run run, int across, int down, boolean name) {

        static Cell of(Run run) {
            return new Cell(run, 1, 1, false);
        }

        static Cell name(String text) {
            return name(text, 1, 1);
        }

        static Cell name(String text, int across, int down) {
            return new Cell(Run.words(text), across, down, true);
        }
    }

    /// Some words; a number carries the address of its list, a gap is to be filled by a person.
    ///
    /// @param address of the list behind a number, or empty
    public record Run(String text, String address, boolean gap) {

        static Run words(String text) {
            return new Run(text, "", false);
        }

        static Run gap(String text) {
            return new Run(text, "", true);
        }

        /// Adds the words of a sentence, with the runs in the places of its `{0}`, `{1}`…
        static void sentence(List<Run> into, String words, List<Run> arguments) {
            for (String piece : words.split("(?=\\{\\d})|(?<=\\d})", -1)) {
                into.add(
                        piece.matches("\\{\\d}")
                                ? arguments.get(piece.charAt(1) - '0')
                                : words(piece));
            }
        }
    }
}
