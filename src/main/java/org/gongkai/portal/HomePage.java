package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gongkai.organization.Bodies;
import org.gongkai.publication.PublicCount;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicFigures;
import org.gongkai.publication.PublicFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePage {

    private static final int LATEST = 10;
    private static final int KEYWORDS = 6;
    private static final int BRANCHES = 8;

    private final Frames frames;
    private final PublicDocuments documents;
    private final PublicFigures figures;
    private final Bodies bodies;
    private final Clock clock;

    HomePage(
            Frames frames,
            PublicDocuments documents,
            PublicFigures figures,
            Bodies bodies,
            Clock clock) {
        this.frames = frames;
        this.documents = documents;
        this.figures = figures;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(HttpServletRequest request, Model model) {
        int year = year();
        var ofYear = PublicFilter.ALL.withYear(year);
        List<PublicCount> branches =
                figures.byBranch(ofYear).stream()
                        .filter(b -> b.count() > 0)
                        .sorted(Comparator.comparingLong(PublicCount::count).reversed())
                        .limit(BRANCHES)
                        .toList();
        model.addAttribute("frame", frames.of(request, "home", "").withFeed("/feed.xml"));
        model.addAttribute("latest", documents.list(PublicFilter.ALL, 0, LATEST));
        model.addAttribute("keywords", figures.frequentKeywords(KEYWORDS));
        model.addAttribute("chart", MonthChart.of(year, figures.byMonth(ofYear)));
        model.addAttribute("branches", branches);
        model.addAttribute("directory", BodyDirectory.of(bodies.listActive()));
        return "portal/home";
    }

    /// This year, or the last one with publications while this one has none yet.
    private int year() {
        int now = LocalDate.now(clock).getYear();
        return figures.byYear(PublicFilter.ALL).stream()
                .mapToInt(y -> Integer.parseInt(y.code()))
                .filter(y -> y <= now)
                .findFirst()
                .orElse(now);
    }
}
