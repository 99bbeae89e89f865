package org.gongkai.report;

import java.util.List;
import org.gongkai.report.form.FigureWords;

/// An annual report as compiled from the records: one content, shown as a page and written as DOCX,
/// PDF and OFD, its tables as Excel.
///
/// @param charts beside it on the page, behind its parts on paper
public record CompiledReport(String title, List<Block> blocks, List<Chart> charts) {

    public CompiledReport {
        blocks = List.copyOf(blocks);
        charts = List.copyOf(charts);
    }

    /// One without charts.
    public CompiledReport(String title, List<Block> blocks) {
        this(title, blocks, List.of());
    }

    /// A chart of bars.
    ///
    /// @param key of its name: `report.chart.<key>`
    public record Chart(String key, List<Bar> bars) {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /// @param figure what it shows
    /// @param label its name on paper
    /// @param year whose number it is
    /// @param last whether that is the year before, which the others are compared with
    /// @param width in hundredths of the longest one of its chart or group
    public record Bar(
            String figure, String label, String value, int year, boolean last, double width) {

        /// Its name in the language of the page.
        public String shownLabel() {
            return FigureWords.nameOfRow(figure, label);
        }
    }

    /// A piece of the report.
    public sealed interface Block {
        record Heading(String text) implements Block {}

        record Paragraph(List<Run> runs) implements Block {}

        /// @param caption above it, or empty
        /// @param headRows how many of the rows are its head
        /// @param rows each with the cells that begin in it, from left to right
        record Table(String caption, int headRows, List<List<Cell>> rows) implements Block {}
    }

    /// A cell of a table.
    ///
    /// @param across columns it takes
    /// @param down rows it takes
    /// @param name whether it says what stands beside or below it
    public record Cell(Run run, int across, int down, boolean name) {

        public static Cell of(Run run) {
            return new Cell(run, 1, 1, false);
        }

        public static Cell name(String text) {
            return name(text, 1, 1);
        }

        public static Cell name(String text, int across, int down) {
            return new Cell(Run.words(text), across, down, true);
        }
    }

    /// Some words; a number carries the address of its list, a gap is to be filled by a person.
    ///
    /// @param address of the list behind a number, or empty
    /// @param figure the figure that it is, or empty
    public record Run(String text, String address, boolean gap, String figure) {

        public static Run words(String text) {
            return new Run(text, "", false, "");
        }

        public static Run gap(String text) {
            return new Run(text, "", true, "");
        }
    }
}
