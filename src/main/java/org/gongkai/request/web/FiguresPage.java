package org.gongkai.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.request.Part2014;
import org.gongkai.request.RequestFigures;
import org.gongkai.request.Table3;
import org.gongkai.request.Table4;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Tables 3 and 4 and part three of the statistics of 2014 to 2018, for a body and year; each number
/// opens its list.
@Controller
class FiguresPage {

    private static final int FIRST_YEAR = 2008;

    private final RequestFigures figures;
    private final Bodies bodies;
    private final Clock clock;

    FiguresPage(RequestFigures figures, Bodies bodies, Clock clock) {
        this.figures = figures;
        this.bodies = bodies;
        this.clock = clock;
    }

    /// What is shown.
    ///
    /// @param below whether the bodies below are counted too
    public record View(
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

    @GetMapping("/office/requests/figures")
    String show(Actor actor, @RequestParam Map<String, String> asked, Model model) {
        actor.requireAnywhere(Action.READ_MATTERS);
        List<Body> mine = bodies.listWithin(actor, Action.READ_MATTERS);
        Body body =
                mine.stream()
                        .filter(one -> one.code().equals(asked.get("body")))
                        .findFirst()
                        .orElseGet(mine::getFirst);
        int thisYear = LocalDate.now(clock).getYear();
        String typed = asked.getOrDefault("year", "");
        int year =
                typed.matches("\\d{4}")
                        ? Math.clamp(Integer.parseInt(typed), FIRST_YEAR, thisYear)
                        : thisYear;
        boolean below = asked.containsKey("below");
        var scope = new RequestFigures.Scope(body.code(), below, year);
        model.addAttribute(
                "view",
                new View(
                        mine,
                        body,
                        below,
                        year,
                        thisYear,
                        figures.table3(scope),
                        figures.table4(scope),
                        figures.part2014(scope)));
        return "request/figures";
    }
}
