package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.reading.Generation;

/// W9 for the form of 2014: what was closed (办结) is about what was answered (答复). They may differ
/// by [#FEW], or a tenth: an application can be withdrawn, and another answered in two letters.
final class ClosedAndAnswered implements Rule {

    static final BigDecimal FEW = BigDecimal.TWO;

    private static final String CLOSED = "request.closed.total";
    private static final String ANSWERED = "request.answered.total";

    @Override
    public void check(CheckedReport report, Findings findings) {
        if (report.generation() != Generation.FORM_2014) return;
        Optional<BigDecimal> closed = report.number(CLOSED);
        Optional<BigDecimal> answered = report.number(ANSWERED);
        if (closed.isEmpty() || answered.isEmpty()) return;
        BigDecimal difference = closed.get().subtract(answered.get()).abs();
        BigDecimal tenth = closed.get().max(answered.get()).movePointLeft(1);
        if (difference.compareTo(FEW.max(tenth)) <= 0) return;
        findings.add(
                Check.W9,
                "closed",
                Place.cell(Generation.FORM_2014, CLOSED),
                List.of(CLOSED, ANSWERED),
                "",
                report.written(CLOSED),
                report.written(ANSWERED));
    }
}
