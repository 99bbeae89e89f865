package org.gongkai.report.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.gongkai.request.RequestFigures;

/// Whose figures are counted, and for which days.
///
/// @param below whether the bodies below count too
public record FigureScope(Body body, boolean below, Period period) {

    public static FigureScope ofYear(Body body, boolean below, int year) {
        return new FigureScope(body, below, Period.ofYear(year));
    }

    /// The days that are counted, in words.
    public String periodName() {
        return period.isYear()
                ? Integer.toString(period.first().getYear())
                : Text.t("report.figures.between", period.first(), period.last());
    }

    /// The same days of one body alone.
    FigureScope alone(Body one) {
        return new FigureScope(one, false, period);
    }

    /// The condition on a path of bodies, in SQL with the parameters of [#values].
    String where(String path) {
        return path + (below ? " <@ CAST(:path AS ltree)" : " = CAST(:path AS ltree)");
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("path", body.path().value());
        values.put("first", period.first());
        values.put("last", period.last());
        return values;
    }

    /// As it stands in the address of a list.
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("body", body.code());
        if (below) all.put("below", "yes");
        all.putAll(period.parameters());
        return all;
    }

    RequestFigures.Scope ofRequests() {
        return new RequestFigures.Scope(body.code(), below, period);
    }
}
