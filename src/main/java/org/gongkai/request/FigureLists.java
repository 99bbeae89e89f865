package org.gongkai.request;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.pages.Paging;

/// The addresses of the lists behind the figures of a scope: what a list counts is what its number
/// says.
public record FigureLists(RequestFigures.Scope scope) {

    /// The list behind a cell of table 3.
    ///
    /// @param row `new`, `carried-in`, `total`, `carried-out`, a leaf or a branch of leaves
    /// @param applicant a column, or empty for the total
    public String cell(String row, String applicant) {
        Map<String, String> wanted = parameters();
        switch (row) {
            case "new", "carried-in", "carried-out" -> wanted.put("set", row);
            default -> {
                wanted.put("set", "answered");
                if (!row.equals("total")) wanted.put("outcome", row);
            }
        }
        wanted.put("applicant", applicant);
        return address(wanted);
    }

    /// The list behind a number of part three of 2014 to 2018: received by a way.
    public String received(String way) {
        return address("set", "new", "way", way);
    }

    /// The list behind a number of part three: closed with or without an extension.
    ///
    /// @param extended `yes` or `no`
    public String closed(String extended) {
        return address("set", "answered", "extended", extended);
    }

    /// The list behind a cell of table 4: a line for each remedy, with the request it is about.
    ///
    /// @param route a row, or [Table4#SUITS]
    /// @param result a column, `decided` for all but those pending, or empty for the total
    public String remedies(String route, String result) {
        Map<String, String> wanted = parameters();
        wanted.put("set", "remedy");
        wanted.put("remedy", route);
        wanted.put("result", result);
        return address(wanted);
    }

    /// The requests whose fee was paid in the period.
    public String feesPaid() {
        return address("set", "fee-paid", "", "");
    }

    private String address(String name, String value, String other, String otherValue) {
        Map<String, String> wanted = parameters();
        wanted.put(name, value);
        wanted.put(other, otherValue);
        return address(wanted);
    }

    private static String address(Map<String, String> wanted) {
        return Paging.address("/office/requests", wanted);
    }

    private Map<String, String> parameters() {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("body", scope.body());
        if (scope.below()) wanted.put("below", "yes");
        scope.period().parameters().forEach(wanted::put);
        return wanted;
    }
}
