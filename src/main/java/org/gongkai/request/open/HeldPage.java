package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.pages.PublicFrames;
import org.gongkai.pages.Text;
import org.gongkai.request.held.Holdings;
import org.gongkai.request.held.HoldingsCsv;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The catalogue of what can be asked for (依申请公开目录). Each line leads to a form that names it.
@Controller
class HeldPage {

    private static final String PATH = "/request/catalogue";
    private static final int SIZE = 30;
    private static final int MOST_EXPORTED = 20_000;
    private static final int LONGEST_WORDS = 100;

    private final PublicFrames frames;
    private final Holdings holdings;
    private final Bodies bodies;

    HeldPage(PublicFrames frames, Holdings holdings, Bodies bodies) {
        this.frames = frames;
        this.holdings = holdings;
        this.bodies = bodies;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Model model) {
        String words = words(q);
        var paging =
                Paging.asked(
                        page,
                        SIZE,
                        holdings.count(body, words),
                        PATH,
                        Map.of("body", body, "q", words));
        model.addAttribute(
                "frame",
                frames.of(request, "request", Text.t("request-open.title.catalogue")).at(PATH));
        model.addAttribute("rows", holdings.list(body, words, SIZE, paging.offset()));
        model.addAttribute("paging", paging);
        model.addAttribute("bodies", bodies.listActive());
        model.addAttribute("body", body);
        model.addAttribute("words", words);
        return "request/open/catalogue";
    }

    @GetMapping(PATH + ".csv")
    void export(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String q,
            HttpServletResponse response)
            throws IOException {
        Csv.send(
                response,
                "on-request.csv",
                HoldingsCsv.of(holdings.list(body, words(q), MOST_EXPORTED, 0)));
    }

    private static String words(String typed) {
        String clean = typed.strip();
        return clean.length() > LONGEST_WORDS ? clean.substring(0, LONGEST_WORDS) : clean;
    }
}
