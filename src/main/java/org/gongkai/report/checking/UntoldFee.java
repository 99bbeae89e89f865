package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// W8: applications were ended for unpaid fees, and part six tells of no fee.
final class UntoldFee implements Rule {

    private static final String UNPAID = "table3.o2.total";

    private static final Pattern FEE = Pattern.compile("处理费|收费|费用|缴费|收取");

    @Override
    public void check(CheckedReport report, Findings findings) {
        boolean unpaid = report.values().getOrDefault(UNPAID, BigDecimal.ZERO).signum() > 0;
        if (!unpaid || !SixParts.applyTo(report)) return;
        boolean inPart = false;
        for (CheckedPart part : report.text()) {
            if (part.level() == 1) inPart = SixParts.isPart(part, 6);
            if (inPart && FEE.matcher(part.heading() + part.text()).find()) return;
        }
        findings.inCells(Check.W8, Place.whole("part6"), List.of(UNPAID), report.written(UNPAID));
    }
}
