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
/// @param source the text all offsets refer to
/// @param paragraphs headings and paragraphs without the page around them, ready for import
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
        String source) {}
