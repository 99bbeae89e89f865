package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gongkai.letter.appraisal.Appraisal;
import org.gongkai.letter.appraisal.Appraisals;
import org.gongkai.pages.PublicFrames;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The wall of opinions (评议墙): how content people are with each body, and what was chosen of what
/// they wrote, with the answers.
@Controller
class WallPage {

    static final String PATH = "/letters/wall";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST_OPINIONS = 10;

    private final PublicFrames frames;
    private final Appraisals appraisals;
    private final ChosenLetters chosen;
    private final Clock clock;

    WallPage(PublicFrames frames, Appraisals appraisals, ChosenLetters chosen, Clock clock) {
        this.frames = frames;
        this.appraisals = appraisals;
        this.chosen = chosen;
        this.clock = clock;
    }

    /// @param round number of the round; the one that runs, or the last, when absent
    @GetMapping(PATH)
    String show(
            @RequestParam(defaultValue = "") String round,
            HttpServletRequest request,
            Model model) {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        List<Appraisal> all = appraisals.list();
        Optional<Appraisal> shown = shown(all, round, today);
        if (shown.isEmpty() && !round.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "frame", frames.of(request, "letters", Text.t("letter-open.title.wall")).at(PATH));
        model.addAttribute("appraisal", shown.orElse(null));
        model.addAttribute("tallies", shown.map(appraisals::tallies).orElse(List.of()));
        model.addAttribute(
                "others",
                all.stream().filter(one -> !shown.map(one::equals).orElse(false)).toList());
        model.addAttribute("today", today);
        model.addAttribute("opinions", chosen.listAppraisals(MOST_OPINIONS));
        return "letter/open/wall";
    }

    private static Optional<Appraisal> shown(List<Appraisal> all, String round, LocalDate today) {
        if (!round.isEmpty()) {
            return all.stream().filter(one -> Long.toString(one.id()).equals(round)).findFirst();
        }
        return all.stream()
                .filter(one -> one.isOpen(today))
                .findFirst()
                .or(() -> all.stream().filter(one -> one.isOver(today)).findFirst())
                .or(() -> all.stream().findFirst());
    }
}
