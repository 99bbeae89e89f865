package org.gongkai.calendar.web;

import java.util.List;
import org.gongkai.calendar.KeptNotice;

/// A year of the calendar.
///
/// @param years those one may look at, newest first
/// @param covered whether a notice arranges the year, so that its days are certain
/// @param lastCovered the last day that is certain
/// @param notices all of the year, the newest version of each before what it replaced
public record YearView(
        int year,
        List<Integer> years,
        boolean covered,
        String lastCovered,
        List<HolidayRow> holidays,
        List<KeptNotice> notices) {}
