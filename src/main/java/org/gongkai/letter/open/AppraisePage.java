package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casework.TakeIn;
import org.gongkai.casework.open.CodeCookies;
import org.gongkai.casework.open.OpenFrames;
import org.gongkai.casework.open.RetryAfter;
import org.gongkai.casework.open.SeeOther;
import org.gongkai.database.FormKeys;
import org.gongkai.letter.appraisal.Appraisal;
import org.gongkai.letter.appraisal.Appraisals;
import org.gongkai.letter.appraisal.Appraise;
import org.gongkai.letter.appraisal.Tally;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Saying how content one is with a body: once in a round from one browser. With words it becomes a
/// letter too, and the receipt shows its code.
@Controller
class AppraisePage {

    private static final String PATH = "/letter/appraise";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final OpenFrames frames;
    private final Appraisals appraisals;
    private final Appraise appraise;
    private final VoteCookies votes;
    private final CodeCookies cookies;
    private final VoteThrottle throttle;
    private final Clock clock;

    AppraisePage(
            OpenFrames frames,
            Appraisals appraisals,
            Appraise appraise,
            VoteCookies votes,
            CodeCookies cookies,
            VoteThrottle throttle,
            Clock clock) {
        this.frames = frames;
        this.appraisals = appraisals;
        this.appraise = appraise;
        this.votes = votes;
        this.cookies = cookies;
        this.throttle = throttle;
        this.clock = clock;
    }

    private record Asked(Appraisal appraisal, Body body) {}

    /// @param round number of the round
    /// @param body code of one of its bodies
    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String round,
            @RequestParam(defaultValue = "") String body,
            HttpServletRequest request) {
        Asked asked = asked(round, body);
        return page(request, asked, fresh(), List.of(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView say(
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        Asked asked = asked(fields.getOrDefault("round", ""), fields.getOrDefault("body", ""));
        if (votes.has(asked.appraisal(), asked.body(), request)) {
            return page(request, asked, fields, List.of(), HttpStatus.CONFLICT);
        }
        Optional<Duration> pause = throttle.pause(request.getRemoteAddr());
        if (pause.isPresent()) {
            int minutes = RetryAfter.tell(response, pause.get());
            String text = Text.t("letter-open.refused.too-many-opinions", minutes);
            return page(
                    request,
                    asked,
                    fields,
                    List.of(new Refused.Problem("", text)),
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        String key = fields.getOrDefault("formKey", "");
        try {
            Optional<TakeIn.Taken> letter =
                    appraise.say(
                            asked.appraisal(),
                            asked.body(),
                            new Appraise.Opinion(
                                    key.matches("[\\w-]{8,36}") ? key : FormKeys.fresh(),
                                    fields.getOrDefault("level", ""),
                                    fields.getOrDefault("words", ""),
                                    fields.containsKey("consent")));
            throttle.taken(request.getRemoteAddr());
            votes.add(asked.appraisal(), asked.body(), request, response);
            if (letter.isEmpty()) return new ModelAndView(SeeOther.to(address(asked)));
            cookies.keep(LetterDoor.DOOR.visit(), letter.get().queryCode(), request, response);
            return new ModelAndView(SeeOther.to("/letter/receipt"));
        } catch (Refused refused) {
            return page(
                    request, asked, fields, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static String address(Asked asked) {
        return PATH + "?round=" + asked.appraisal().id() + "&body=" + asked.body().code();
    }

    private Asked asked(String round, String body) {
        Optional<Appraisal> appraisal =
                round.matches("\\d{1,18}")
                        ? appraisals.find(Long.parseLong(round))
                        : Optional.empty();
        return appraisal
                .flatMap(one ->
                        one.bodies().stream()
                                .filter(member -> member.code().equals(body))
                                .findFirst()
                                .map(member -> new Asked(one, member)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, String> fresh() {
        return Map.of("formKey", FormKeys.fresh());
    }

    private ModelAndView page(
            HttpServletRequest request,
            Asked asked,
            Map<String, String> typed,
            List<Refused.Problem> problems,
            HttpStatus status) {
        Appraisal appraisal = asked.appraisal();
        Tally tally =
                appraisals.tallies(appraisal).stream()
                        .filter(one -> one.body().id() == asked.body().id())
                        .findFirst()
                        .orElseThrow();
        var page = new ModelAndView("letter/open/appraise", status);
        page.addObject("frame", frames.of(LetterDoor.SECTION, request, "appraise", PATH));
        page.addObject("appraisal", appraisal);
        page.addObject("tally", tally);
        page.addObject("state", appraisal.state(LocalDate.now(clock.withZone(CHINA))));
        page.addObject("said", votes.has(appraisal, asked.body(), request));
        page.addObject("takesWords", appraise.takesWords(asked.body()));
        page.addObject("typed", typed);
        page.addObject("problems", problems);
        return page;
    }
}
