package org.gongkai.report;

import java.util.List;

/// An annual report as compiled from the records: one content, shown as a page and written as DOCX.
public record CompiledReport(String title, List<Block> blocks) {

    /// A piece of the report.
    public sealed interface Block {
        record Heading(String text) implements Block {}

        record Paragraph(List<Run> runs) implements Block {
            static Paragraph of(String text) {
                return new Paragraph(List.of(new Run(text, "", false)));
            }
        }

        record Table(String caption, List<String> head, List<List<Run>> rows) implements Block {}
    }

    /// Some words; a number carries the address of its list, a gap is to be filled by a person.
    ///
    /// @param address of the list behind a number, or empty
    public record Run(String text, String address, boolean gap) {}
}
