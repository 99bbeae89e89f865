package org.gongkai.report.checking;

import java.util.List;

/// W3: a part without a text. A report of our own cannot be handed in so; of others the parts five
/// and six are looked at, which have no table.
final class EmptyParts implements Rule {

    private static final List<Integer> WITHOUT_TABLES = List.of(5, 6);

    @Override
    public void check(CheckedReport report, Findings findings) {
        List<CheckedPart> parts = report.text();
        for (int i = 0; i < parts.size(); i++) {
            CheckedPart part = parts.get(i);
            boolean goesOn = i + 1 < parts.size() && parts.get(i + 1).level() > part.level();
            if (!part.text().isBlank()) continue;
            if (part.needed()) {
                findings.needed(Check.W3, "empty", Place.part(parts, part), List.of());
            } else if (SixParts.applyTo(report) && isExpected(part) && !goesOn) {
                findings.inText(Check.W3, "empty", part, "");
            }
        }
    }

    private static boolean isExpected(CheckedPart part) {
        return WITHOUT_TABLES.stream().anyMatch(number -> SixParts.isPart(part, number));
    }
}
