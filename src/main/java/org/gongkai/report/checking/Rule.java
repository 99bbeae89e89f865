package org.gongkai.report.checking;

/// One thing, or a few that are alike, that a report is checked for.
interface Rule {

    void check(CheckedReport report, Findings findings);
}
