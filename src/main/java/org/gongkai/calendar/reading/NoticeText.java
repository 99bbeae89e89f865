package org.gongkai.calendar.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Reads the text of a notice. Each line is either one of a table (`2027-01-01,holiday,元旦`; tabs
/// and Chinese words do as well) or a paragraph in the words of the State Council
/// (`元旦：1月1日（周五）至3日（周日）放假调休，共3天。`).
public final class NoticeText {

    /// Paragraphs that lost their line breaks on the way.
    private static final Pattern NEXT_PARAGRAPH =
            Pattern.compile("(?<=。)\\s*(?=[一二三四五六七八九十]+、[^\\d:,。;]{1,20}:)");

    private NoticeText() {}

    /// @param year the one the notice arranges; dates without a year lie in it
    public static Reading read(String text, int year) {
        var notes = new Reading.Notes();
        NEXT_PARAGRAPH
                .matcher(folded(text))
                .replaceAll("\n")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    if (TableLine.isOne(line)) TableLine.read(line, notes);
                    else new Paragraph(year, notes).read(line);
                });
        return notes.done();
    }

    /// One form for digits, brackets and commas of any width; no marks that nobody sees.
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}]", "")
                .replace('\u2014', '-')
                .replace('\u2013', '-')
                .replace('~', '-');
    }
}
