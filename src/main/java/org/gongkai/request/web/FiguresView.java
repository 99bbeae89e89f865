package org.gongkai.request.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.request.Part2014;
import org.gongkai.request.Table3;
import org.gongkai.request.Table4;

/// What is shown.
///
/// @param below whether the bodies below are counted too
public record FiguresView(
        List<Body> bodies,
        Body body,
        boolean below,
        int year,
        int thisYear,
        Table3 table3,
        Table4 table4,
        Part2014 part2014) {

    /// The list behind a cell of table 3.
    ///
    /// @param applicant a column, or empty for the total
    public String list(String row, String applicant) {
        Map<String, String> wanted = scope();
        switch (row) {
            case "new", "carried-in", "carried-out" -> wanted.put("set", row);
            default -> {
                wanted.put("set", "answered");
                if (!row.equals("total")) wanted.put("outcome", row);
            }
        }
        wanted.put("applicant", applicant);
        return Paging.address("/office/requests", wanted);
    }

    /// The list behind a number of part three: received by a way.
    public String listReceived(String way) {
        Map<String, String> wanted = scope();
        wanted.put("set", "new");
        wanted.put("way", way);
        return Paging.address("/office/requests", wanted);
    }

    /// The list behind a number of part three: closed with or without an extension.
    public String listClosed(String extended) {
        Map<String, String> wanted = scope();
        wanted.put("set", "answered");
        wanted.put("extended", extended);
        return Paging.address("/office/requests", wanted);
    }

    /// The list behind a cell of table 4: the requests whose remedy it was.
    public String listRemedies(String route, String result) {
        Map<String, String> wanted = scope();
        wanted.put("set", "remedy");
        wanted.put("remedy", route);
        wanted.put("result", result);
        return Paging.address("/office/requests", wanted);
    }

    private Map<String, String> scope() {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("body", body.code());
        if (below) wanted.put("below", "yes");
        wanted.put("year", Integer.toString(year));
        return wanted;
    }
}
