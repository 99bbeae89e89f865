package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gongkai.pages.Paging;
import org.gongkai.pages.PublicFrames;
import org.gongkai.pages.Text;
import org.gongkai.publication.DocumentKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Chosen letters with their answers (来信选登), for everybody.
@Controller
class AnswersPage {

    static final String PATH = "/letters/answers";
    static final String FEED = "/feed.xml?kind=" + DocumentKind.LETTER_REPLY.code();
    private static final int SIZE = 10;

    private final PublicFrames frames;
    private final ChosenLetters chosen;

    AnswersPage(PublicFrames frames, ChosenLetters chosen) {
        this.frames = frames;
        this.chosen = chosen;
    }

    @GetMapping(PATH)
    String show(@RequestParam Map<String, String> asked, HttpServletRequest request, Model model) {
        ChosenFilter filter = ChosenFilter.of(asked);
        var paging =
                Paging.asked(
                        asked.get("page"), SIZE, chosen.count(filter), PATH, filter.parameters());
        String feed = filter.body().isEmpty() ? FEED : FEED + "&body=" + filter.body();
        model.addAttribute(
                "frame",
                frames.of(request, "letters", Text.t("letter-open.title.answers"))
                        .at(PATH)
                        .withFeed(feed));
        model.addAttribute("letters", chosen.list(filter, SIZE, paging.offset()));
        model.addAttribute("filter", filter);
        model.addAttribute("paging", paging);
        model.addAttribute("bodies", chosen.bodies());
        model.addAttribute("categories", chosen.categories());
        model.addAttribute("years", chosen.years());
        return "letter/open/answers";
    }
}
