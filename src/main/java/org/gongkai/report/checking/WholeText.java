package org.gongkai.report.checking;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.report.reading.ReadFigure;

/// The text of a report as one, to be read like a report made elsewhere, and where each part begins
/// in it.
record WholeText(String text, NavigableMap<Integer, CheckedPart> parts) {

    private static final int CONTEXT = 500;

    static WholeText of(CheckedReport report) {
        return of(report, report.year());
    }

    /// @param year that the title says
    static WholeText of(CheckedReport report, int year) {
        var text = new StringBuilder();
        text.append(report.body()).append(year).append("年政府信息公开工作年度报告\n");
        var parts = new TreeMap<Integer, CheckedPart>();
        for (CheckedPart part : report.text()) {
            parts.put(text.length(), part);
            if (!part.heading().isBlank()) text.append(part.heading()).append('\n');
            text.append(part.text()).append('\n');
        }
        return new WholeText(text.toString(), parts);
    }

    Optional<CheckedPart> part(ReadFigure figure) {
        return Optional.ofNullable(parts.floorEntry(figure.offset())).map(Map.Entry::getValue);
    }

    String from(ReadFigure figure) {
        int end = Math.min(text.length(), figure.offset() + figure.quote().length() + 40);
        return text.substring(figure.offset(), end);
    }

    /// What stands before it in its part of the sentence.
    String before(ReadFigure figure) {
        String before = text.substring(Math.max(0, figure.offset() - CONTEXT), figure.offset());
        String[] parts = before.split("[。；;\\n]", -1);
        return parts[parts.length - 1];
    }

    /// The sentence it stands in, as far as it can matter.
    String sentence(ReadFigure figure) {
        String before = text.substring(Math.max(0, figure.offset() - CONTEXT), figure.offset());
        int end = Math.min(text.length(), figure.offset() + CONTEXT);
        String after = text.substring(figure.offset(), end);
        int stop = after.indexOf('。');
        return before.substring(before.lastIndexOf('。') + 1)
                + (stop < 0 ? after : after.substring(0, stop));
    }
}
