package org.gongkai.opinion.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.opinion.ResponseFigure;
import org.gongkai.opinion.ResponseScope;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;

/// Part two of the statistics as it is shown.
///
/// @param wrongDays whether the days asked for made no sense, so that this year is shown
public record FiguresView(
        List<Body> bodies,
        Body body,
        ResponseScope scope,
        Map<ResponseFigure, Long> counts,
        int thisYear,
        boolean wrongDays) {

    /// What is counted, in words.
    public String periodName() {
        ResponseScope year =
                ResponseScope.ofYear(scope.body(), scope.below(), scope.first().getYear());
        return year.equals(scope)
                ? Integer.toString(scope.first().getYear())
                : Text.t("opinion.figures.between", scope.first(), scope.last());
    }

    /// The years around the one that is shown, and its quarters.
    public List<Usual> usual() {
        int year = scope.last().getYear();
        var all = new ArrayList<Usual>();
        for (int one = year - 1; one <= Math.min(year + 1, thisYear); one++) {
            all.add(
                    usual(
                            Integer.toString(one),
                            LocalDate.of(one, 1, 1),
                            LocalDate.of(one, 12, 31)));
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
            String name = Text.t("opinion.figures.quarter." + quarter);
            all.add(usual(name, first, first.plusMonths(3).minusDays(1)));
        }
        return all;
    }

    /// @param shown whether it is the one on the page
    public record Usual(String name, String address, boolean shown) {}

    private Usual usual(String name, LocalDate first, LocalDate last) {
        var other = new ResponseScope(scope.body(), scope.below(), first, last);
        return new Usual(
                name,
                Paging.address("/office/opinion/figures", new LinkedHashMap<>(other.parameters())),
                other.equals(scope));
    }
}
