package org.gongkai.report.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An annual report as read from a file.
///
/// @param file name of the file
/// @param body the reporting body as signature or title name it
/// @param year the year reported on
/// @param published day of publication when the page says it; the day of signature is among `dates`
/// @param blank the cells of official tables that hold nothing
/// @param source the text all offsets refer to; a file of several reports has one for all
/// @param start where this report begins in it
/// @param end where it ends
/// @param paragraphs headings and paragraphs without the page around them, ready for import; the
///   rows of tables among them
/// @param tables as they stand in the file, those of the page around the report too
public record ReadReport(
        String file,
        @Nullable String body,
        @Nullable Integer year,
        @Nullable String title,
        @Nullable LocalDate published,
        Generation generation,
        List<Section> sections,
        List<ReadFigure> figures,
        List<Unsure> unsure,
        List<BlankCell> blank,
        List<ReadDate> dates,
        List<Paragraph> paragraphs,
        List<ReadTable> tables,
        String source,
        int start,
        int end) {

    /// A text with fewer numbers and no title of a report is none.
    private static final int FEWEST_FIGURES = 5;

    /// Whether this is a report at all: any text gives something that can be read.
    public boolean isFound() {
        return title != null || figures.size() >= FEWEST_FIGURES;
    }

    /// The same report after people said what some of its unsure places are.
    public ReadReport settled(List<ReadFigure> allFigures, List<Unsure> stillUnsure) {
        return new ReadReport(
                file,
                body,
                year,
                title,
                published,
                generation,
                sections,
                allFigures,
                stillUnsure,
                blank,
                dates,
                paragraphs,
                tables,
                source,
                start,
                end);
    }
}
