package org.gongkai.portal;

import org.gongkai.audit.Ledger;
import org.gongkai.pages.Times;

/// One line of the public ledger as readers see it.
///
/// @param number its place, counted from 1
/// @param at minute it was stated, in China
public record LedgerRow(
        long number, String at, long document, int edition, boolean withdrawn, String text) {

    private static final String SUBJECT = "document/";

    static LedgerRow of(Ledger.Line line) {
        return new LedgerRow(
                line.position() + 1,
                Times.minute(line.at()),
                Long.parseLong(line.subject().substring(SUBJECT.length())),
                line.version(),
                line.text().contains("\"event\":\"withdrawn\""),
                line.text());
    }
}
