package org.gongkai.bulletin.web;

import java.util.List;
import java.util.Map;
import org.gongkai.bulletin.Issue;
import org.gongkai.bulletin.IssueBulletin;
import org.gongkai.bulletin.WriteInstruction;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The buttons of the page on which an issue is read: it is given out or sent back, and leaders
/// write on it.
@Controller
class IssueDeeds {

    private final IssueViews views;
    private final IssueBulletin issuing;
    private final WriteInstruction writing;

    IssueDeeds(IssueViews views, IssueBulletin issuing, WriteInstruction writing) {
        this.views = views;
        this.issuing = issuing;
        this.writing = writing;
    }

    @PostMapping("/office/bulletins/{id:\\d{1,18}}/{deed:issue|return|send}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @PathVariable String deed,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        Issue issue = views.readable(actor, id);
        Action needed = deed.equals("send") ? Action.HANDLE_MATTERS : Action.ISSUE_BULLETINS;
        actor.require(needed, issue.series().bodyPath());
        String hash = fields.getOrDefault("shownHash", "");
        return run(
                actor,
                id,
                fields,
                after,
                "bulletin.done." + deed,
                () -> {
                    switch (deed) {
                        case "issue" -> issuing.issue(actor, id, hash);
                        case "return" ->
                                issuing.sendBack(
                                        actor, id, hash, fields.getOrDefault("opinion", ""));
                        default -> issuing.sendAgain(actor, id);
                    }
                });
    }

    /// A leader's instruction, on one item or on the whole issue.
    @PostMapping("/office/bulletins/{id:\\d{1,18}}/instructions")
    ModelAndView instruct(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        Issue issue = views.readable(actor, id);
        if (!writing.may(actor, issue)) throw new NotAllowed(actor.username(), Action.INSTRUCT);
        return run(
                actor,
                id,
                fields,
                after,
                "bulletin.done.instructed",
                () -> {
                    String key = fields.getOrDefault("formKey", "");
                    if (!key.matches("[\\w-]{8,36}")) {
                        throw new Refused("", Text.t("bulletin.refused.old-page"));
                    }
                    writing.write(
                            actor,
                            id,
                            new WriteInstruction.Written(
                                    item(fields.getOrDefault("item", "")),
                                    fields.getOrDefault("words", ""),
                                    fields.getOrDefault("body", ""),
                                    fields.getOrDefault("leader", ""),
                                    key));
                });
    }

    private ModelAndView run(
            Actor actor,
            long id,
            Map<String, String> fields,
            RedirectAttributes after,
            String notice,
            Runnable deed) {
        try {
            deed.run();
        } catch (Refused refused) {
            return new ModelAndView(
                    "bulletin/issue",
                    Map.of("view", views.show(actor, id, fields, List.copyOf(refused.problems()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/office/bulletins/" + id);
    }

    private static @Nullable Long item(String typed) {
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
