package org.gongkai.report.checking;

import java.util.List;

/// What a check tells of a report, in one line each.
final class Told {

    private static final CheckReport CHECK = new CheckReport();

    private Told() {}

    static List<String> of(RightReport report) {
        return findings(report).stream()
                .map(f -> f.check() + " " + f.place() + " " + f.message())
                .toList();
    }

    static List<Finding> findings(RightReport report) {
        return CHECK.check(report.report());
    }

    /// The checks that found something, each as often as it did.
    static List<Check> checks(RightReport report) {
        return findings(report).stream().map(Finding::check).toList();
    }
}
