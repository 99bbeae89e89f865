package org.gongkai.request.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongkai.calendar.Period;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.request.FigureLists;
import org.gongkai.request.Part2014;
import org.gongkai.request.Table3;
import org.gongkai.request.Table4;

/// What is shown.
///
/// @param below whether the bodies below are counted too
/// @param problem what was wrong with the days asked for: `days`, `forms`, or nothing
public record FiguresView(
        List<Body> bodies,
        Body body,
        boolean below,
        Period period,
        int thisYear,
        String problem,
        FigureLists lists,
        Table3 table3,
        Table4 table4,
        Part2014 part2014) {

    /// The words of a row, which name the year only where a year is counted.
    public String rowName(String row) {
        String words = "request.row." + row;
        return Text.t(!period.isYear() && Text.has(words + ".period") ? words + ".period" : words);
    }

    /// What is counted, in words.
    public String periodName() {
        return period.isYear()
                ? Integer.toString(period.first().getYear())
                : Text.t("request.figures.between", period.first(), period.last());
    }

    /// The usual periods of the year that is shown, and the years beside it.
    public List<Usual> usual() {
        int year = period.last().getYear();
        var all = new ArrayList<Usual>();
        for (int one = year - 1; one <= Math.min(year + 1, thisYear); one++) {
            all.add(usual(Integer.toString(one), Period.ofYear(one)));
        }
        for (int half = 1; half <= 2; half++) {
            String name = Text.t("request.figures.half." + half);
            all.add(usual(name, Period.ofMonths(year, half * 6 - 5, 6)));
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            String name = Text.t("request.figures.quarter." + quarter);
            all.add(usual(name, Period.ofMonths(year, quarter * 3 - 2, 3)));
        }
        return all;
    }

    /// @param shown whether it is the one on the page
    public record Usual(String name, String address, boolean shown) {}

    private Usual usual(String name, Period other) {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("body", body.code());
        if (below) wanted.put("below", "yes");
        wanted.putAll(other.parameters());
        return new Usual(
                name, Paging.address("/office/requests/figures", wanted), other.equals(period));
    }
}
