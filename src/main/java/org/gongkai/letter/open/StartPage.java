package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.calendar.Period;
import org.gongkai.letter.Medium;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.letter.appraisal.Appraisals;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.PublicFrames;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where everything about letters begins: writing, following, reading answers; how long each way
/// takes, and what came of it this year.
@Controller
class StartPage {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int NEWEST = 5;

    private final PublicFrames frames;
    private final ChosenLetters chosen;
    private final FiguresForAll figures;
    private final Sources sources;
    private final Appraisals appraisals;
    private final Bodies bodies;
    private final Clock clock;

    StartPage(
            PublicFrames frames,
            ChosenLetters chosen,
            FiguresForAll figures,
            Sources sources,
            Appraisals appraisals,
            Bodies bodies,
            Clock clock) {
        this.frames = frames;
        this.chosen = chosen;
        this.figures = figures;
        this.sources = sources;
        this.appraisals = appraisals;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/letters")
    String show(HttpServletRequest request, Model model) {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        String root = bodies.findRoot().map(Body::code).orElse("");
        model.addAttribute(
                "frame",
                frames.of(request, "letters", Text.t("letter-open.title.start"))
                        .withFeed(AnswersPage.FEED));
        model.addAttribute("newest", chosen.list(ChosenFilter.ALL, NEWEST, 0));
        model.addAttribute("year", today.getYear());
        model.addAttribute("figures", figures.total(root, Period.ofYear(today.getYear())));
        model.addAttribute("ways", ways());
        model.addAttribute("appraisal", appraisals.findRunning(today).orElse(null));
        return "letter/open/start";
    }

    /// What the office alone uses to route what was said elsewhere is no way for anybody to write.
    private List<Ways> ways() {
        var byBody = new LinkedHashMap<Long, List<Source>>();
        for (Source one : sources.list()) {
            if (!one.active() || one.medium() == Medium.OPINION) continue;
            if (one.medium() == Medium.APPRAISAL) continue;
            byBody.computeIfAbsent(one.bodyId(), any -> new ArrayList<>()).add(one);
        }
        Map<Long, Body> all = new LinkedHashMap<>();
        bodies.listActive().forEach(body -> all.put(body.id(), body));
        return byBody.entrySet().stream()
                .filter(one -> all.containsKey(one.getKey()))
                .map(one ->
                        new Ways(
                                Objects.requireNonNull(all.get(one.getKey())),
                                List.copyOf(one.getValue())))
                .toList();
    }
}
