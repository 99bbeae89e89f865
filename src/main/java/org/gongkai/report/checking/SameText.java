package org.gongkai.report.checking;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.likeness.Prose;
import org.gongkai.report.likeness.TextSimilarity;

/// W7: the text is last year's with other numbers. Copied reports are sanctioned (条例 Art. 47). From
/// [#COPIED] on; texts shorter than [#SHORTEST] say little and are alike by their nature.
final class SameText implements Rule {

    static final double COPIED = 0.8;
    static final int SHORTEST = 300;

    private static double repeated(CheckedReport report, String text, Earlier earlier) {
        List<String> names = List.of(report.body());
        return TextSimilarity.repeated(Prose.of(text, names), Prose.of(earlier.text(), names));
    }

    @Override
    public void check(CheckedReport report, Findings findings) {
        String text =
                report.text().stream()
                        .filter(part -> !part.drafted())
                        .map(CheckedPart::text)
                        .collect(Collectors.joining("\n"));
        if (text.length() < SHORTEST) return;
        report.lastYear()
                .map(earlier -> repeated(report, text, earlier))
                .filter(share -> share >= COPIED)
                .ifPresent(share ->
                        findings.inCells(
                                Check.W7,
                                Place.whole("text"),
                                List.of(),
                                String.valueOf(Math.round(share * 100))));
    }
}
