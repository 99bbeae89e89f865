package org.gongkai.opinion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Paging;

/// Whose responses are counted, and when.
///
/// @param body code of a body
/// @param below whether the bodies below it count too
/// @param first first day, China time
/// @param last last day, which counts too
public record ResponseScope(String body, boolean below, LocalDate first, LocalDate last) {

    /// @throws IllegalArgumentException when it ends before it begins
    public ResponseScope {
        if (last.isBefore(first)) throw new IllegalArgumentException(first + " > " + last);
    }

    public static ResponseScope ofYear(String body, boolean below, int year) {
        return new ResponseScope(body, below, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The scope of an address; nothing unless its days are days, in order.
    public static Optional<ResponseScope> of(Map<String, String> p) {
        var days = new FormReading();
        LocalDate first = days.date("from", p.getOrDefault("from", ""));
        LocalDate last = days.date("until", p.getOrDefault("until", ""));
        String body = p.getOrDefault("body", "");
        return first == null || last == null || last.isBefore(first) || body.isEmpty()
                ? Optional.empty()
                : Optional.of(new ResponseScope(body, p.containsKey("below"), first, last));
    }

    /// As it stands in an address.
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("body", body);
        if (below) all.put("below", "yes");
        all.put("from", first.toString());
        all.put("until", last.toString());
        return all;
    }

    /// The list behind a figure.
    public String list(ResponseFigure figure) {
        var all = new LinkedHashMap<>(parameters());
        all.put("row", figure.code());
        return Paging.address("/office/opinion/figures/list", all);
    }

    /// The condition on a body `b` and a day, in SQL with the parameters of [#values].
    ///
    /// @param day the column of the day
    public String where(String day) {
        return (below
                        ? "b.path <@ (SELECT path FROM organization.body WHERE code = :body)"
                        : "b.code = :body")
                + " AND "
                + day
                + " BETWEEN :first AND :last";
    }

    public Map<String, Object> values() {
        var all = new HashMap<String, Object>();
        all.put("body", body);
        all.put("first", first);
        all.put("last", last);
        return all;
    }
}
