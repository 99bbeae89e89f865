package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

/// The promise every report keeps: a quote is a piece of the source at its offset.
final class Quotes {

    private Quotes() {}

    static void standInTheirSource(ReadReport report) {
        for (ReadFigure figure : report.figures()) {
            stands(report.source(), figure.offset(), figure.quote());
        }
        for (Unsure unsure : report.unsure()) {
            stands(report.source(), unsure.offset(), unsure.quote());
        }
        for (ReadDate date : report.dates()) {
            stands(report.source(), date.offset(), date.quote());
        }
    }

    private static void stands(String source, int offset, String quote) {
        assertThat(quote).isNotBlank();
        assertThat(source.substring(offset, offset + quote.length())).isEqualTo(quote);
    }
}
