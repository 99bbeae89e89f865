package org.gongkai.report.comparing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.PublicFrames;
import org.gongkai.pages.Text;
import org.gongkai.report.comparing.KnownFigures;
import org.gongkai.report.comparing.KnownFigures.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// How open the district is, for everybody: what its annual reports say, year by year.
@Controller
class HowOpenPage {

    private static final String PATH = "/how-open";

    private final PublicFrames frames;
    private final Bodies bodies;
    private final KnownFigures figures;

    HowOpenPage(PublicFrames frames, Bodies bodies, KnownFigures figures) {
        this.frames = frames;
        this.bodies = bodies;
        this.figures = figures;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(defaultValue = "") String body, HttpServletRequest request, Model model) {
        List<Report> reports = figures.listPublicReports();
        Set<Long> reporting = new HashSet<>();
        reports.forEach(report -> reporting.add(report.bodyId()));
        // the body asked for can be seen in the choice even when it has no report
        List<Body> choices =
                bodies.listActive().stream()
                        .filter(one -> reporting.contains(one.id()) || one.code().equals(body))
                        .toList();
        model.addAttribute(
                "frame",
                frames.of(request, "open", Text.t("comparing.open.title"))
                        .describedAs(Text.t("comparing.open.lead")));
        model.addAttribute("view", view(choices, reports, body));
        return "report/how-open";
    }

    private HowOpenView view(List<Body> choices, List<Report> reports, String code) {
        @Nullable Body chosen =
                code.isEmpty() ? choices.stream().findFirst().orElse(null) : named(code);
        var addresses = new TreeMap<Integer, String>();
        for (Report report : reports) {
            if (chosen != null && report.bodyId() == chosen.id()) {
                addresses.put(report.year(), "/d/" + report.documentId());
            }
        }
        if (chosen == null || addresses.isEmpty()) {
            return new HowOpenView(chosen, choices, 0, List.of(), List.of(), List.of());
        }
        int from = addresses.firstKey();
        int until = addresses.lastKey();
        var openness =
                new Openness(
                        figures.listPublic(chosen.id(), Openness.ids()),
                        figures.listUnread(chosen.id()),
                        addresses);
        return new HowOpenView(
                chosen,
                choices,
                until,
                Openness.missing(addresses, from, until),
                openness.facts(until),
                openness.parts(from, until));
    }

    private Body named(String code) {
        return bodies.find(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
