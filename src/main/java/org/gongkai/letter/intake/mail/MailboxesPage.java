package org.gongkai.letter.intake.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gongkai.courier.LineSecurity;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.letter.intake.Typed;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The mailboxes that are read, how each of them fares, and their settings.
@Controller
class MailboxesPage {

    private static final String PATH = "/office/letters/mailboxes";
    private static final String ONE = PATH + "/{id:\\d{1,18}}";
    private static final int SHOWN_PROBLEMS = 100;

    private final Mailboxes boxes;
    private final KeepMailbox keeping;
    private final PollMailboxes polling;
    private final Sources sources;
    private final Clock clock;

    MailboxesPage(
            Mailboxes boxes,
            KeepMailbox keeping,
            PollMailboxes polling,
            Sources sources,
            Clock clock) {
        this.boxes = boxes;
        this.keeping = keeping;
        this.polling = polling;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        actor.requireAnywhere(Action.ADMINISTER);
        return page(actor, Typed.NOTHING);
    }

    @PostMapping(PATH)
    ModelAndView add(
            Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        actor.requireAnywhere(Action.ADMINISTER);
        try {
            var form = new FormReading();
            Source source =
                    mine(actor).stream()
                            .filter(one -> one.code().equals(typed.get("source")))
                            .findFirst()
                            .orElse(null);
            if (source == null) form.needed("source");
            KeepMailbox.Set set = set(typed, form, true);
            keeping.add(actor, Objects.requireNonNull(source), set);
            return done(after, PATH, "mailbox");
        } catch (Refused refused) {
            return refused(page(actor, withoutPassword(typed, refused)));
        }
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable long id) {
        return one(administered(actor, id), Typed.NOTHING);
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        Mailbox box = administered(actor, id);
        try {
            keeping.change(actor, id, set(typed, new FormReading(), typed.containsKey("active")));
            return done(after, PATH + "/" + id, "mailbox");
        } catch (Refused refused) {
            return refused(one(box, withoutPassword(typed, refused)));
        }
    }

    @PostMapping(ONE + "/try")
    ModelAndView tryNow(Actor actor, @PathVariable long id, RedirectAttributes after) {
        administered(actor, id);
        polling.pollNow(actor, id);
        boolean worked = boxes.get(id).problem().isEmpty();
        return done(after, PATH + "/" + id, worked ? "polled" : "poll-failed");
    }

    @PostMapping(ONE + "/problems/{problem:\\d{1,18}}/seen")
    ModelAndView settle(
            Actor actor,
            @PathVariable long id,
            @PathVariable long problem,
            RedirectAttributes after) {
        administered(actor, id);
        keeping.settle(actor, id, problem);
        return done(after, PATH + "/" + id, "settled");
    }

    private Mailbox administered(Actor actor, long id) {
        actor.requireAnywhere(Action.ADMINISTER);
        Mailbox box = boxes.get(id);
        actor.require(Action.ADMINISTER, box.source().bodyPath());
        return box;
    }

    private static KeepMailbox.Set set(
            Map<String, String> typed, FormReading form, boolean active) {
        LineSecurity line =
                form.choice(
                        "line",
                        text(typed, "line"),
                        code -> LineSecurity.valueOf(code.toUpperCase(Locale.ROOT)),
                        LineSecurity.TLS);
        long port = form.number("port", text(typed, "port"));
        LocalDate since = form.date("since", text(typed, "since"));
        if (since == null) form.needed("since");
        form.refuseIfWrong();
        return new KeepMailbox.Set(
                text(typed, "host"),
                (int) Math.min(port, Integer.MAX_VALUE),
                Objects.requireNonNull(line),
                text(typed, "username"),
                typed.getOrDefault("password", ""),
                text(typed, "folder"),
                Objects.requireNonNull(since),
                active);
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /// A password is never sent back.
    private static Typed withoutPassword(Map<String, String> typed, Refused refused) {
        var fields = new java.util.HashMap<>(typed);
        fields.remove("password");
        return new Typed(fields, refused.problems());
    }

    private List<Source> mine(Actor actor) {
        return sources.listWithin(actor, Action.ADMINISTER);
    }

    private ModelAndView page(Actor actor, Typed typed) {
        return new ModelAndView("letter/intake/mailboxes")
                .addObject("boxes", boxes.list(actor))
                .addObject("sources", mine(actor))
                .addObject("today", LocalDate.now(clock).toString())
                .addObject("typed", typed);
    }

    private ModelAndView one(Mailbox box, Typed typed) {
        return new ModelAndView("letter/intake/mailbox")
                .addObject("box", box)
                .addObject("problems", boxes.listProblems(box, SHOWN_PROBLEMS))
                .addObject("typed", typed);
    }

    private static ModelAndView done(RedirectAttributes after, String where, String what) {
        after.addFlashAttribute("notice", "letter-intake.done." + what);
        return new ModelAndView("redirect:" + where);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
