package org.gongkai.bulletin.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.bulletin.ComposeIssue;
import org.gongkai.bulletin.Issue;
import org.gongkai.bulletin.IssueDraft;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The form on which an issue is composed. Each of its buttons saves what was typed first, so that
/// nothing is lost whichever is pressed.
@Controller
class ComposePage {

    private final IssueViews views;
    private final ComposeIssue composing;
    private final ComposeButtons buttons;

    ComposePage(IssueViews views, ComposeIssue composing, ComposeButtons buttons) {
        this.views = views;
        this.composing = composing;
        this.buttons = buttons;
    }

    /// @param then the button that was pressed, see [ComposeButtons]
    @PostMapping("/office/bulletins/{id:\\d{1,18}}")
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String then,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        Issue issue = writable(actor, id);
        boolean saved = false;
        try {
            IssueDraft draft = ComposeForm.draft(fields, issue);
            int count =
                    then.equals("overwrite") ? issue.saveCount() : ComposeForm.saveCount(fields);
            int next = composing.save(actor, id, count, draft);
            saved = true;
            String notice = buttons.press(actor, id, then, next);
            // words that were looked for may be a name: they never get into an address
            if (buttons.looks(then) && !fields.getOrDefault("seek", "").isBlank()) {
                return page(actor, id, fields, Map.of(), List.of());
            }
            after.addFlashAttribute("notice", notice);
            return new ModelAndView("redirect:" + place(id, then, fields));
        } catch (Refused refused) {
            Map<String, String> typed = saved ? Map.of() : fields;
            return page(actor, id, fields, typed, refused.problems());
        }
    }

    /// How an autosave ended.
    ///
    /// @param saveCount the count the next save must name
    record Saved(int saveCount, List<Refused.Problem> problems) {}

    /// Saves while it is being written. Never touches what waits for its issuer: for that a person
    /// must press the button.
    @PostMapping("/office/bulletins/{id:\\d{1,18}}/autosave")
    ResponseEntity<Saved> autosave(
            Actor actor, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Issue issue = writable(actor, id);
        int count = ComposeForm.saveCount(fields);
        if (issue.contentHash() != null || !issue.isOpen()) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(new Saved(count, List.of()));
        }
        try {
            int next = composing.save(actor, id, count, ComposeForm.draft(fields, issue));
            return ResponseEntity.ok(new Saved(next, List.of()));
        } catch (Refused refused) {
            boolean elsewhere = views.readable(actor, id).saveCount() != count;
            return ResponseEntity.status(
                            elsewhere ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new Saved(count, refused.problems()));
        }
    }

    private Issue writable(Actor actor, long id) {
        Issue issue = views.readable(actor, id);
        actor.require(Action.HANDLE_MATTERS, issue.series().bodyPath());
        return issue;
    }

    private ModelAndView page(
            Actor actor,
            long id,
            Map<String, String> fields,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        HttpStatus status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        if (!views.mayCompose(actor, views.readable(actor, id))) {
            return new ModelAndView(
                    "bulletin/issue",
                    Map.of("view", views.show(actor, id, typed, problems)),
                    status);
        }
        return new ModelAndView(
                "bulletin/compose",
                Map.of("view", views.compose(actor, id, fields, typed, problems)),
                status);
    }

    private static String place(long id, String then, Map<String, String> fields) {
        if (then.equals("discard")) return "/office/bulletins";
        var wanted = new LinkedHashMap<String, String>();
        if (!then.equals("submit")) {
            for (String name : List.of("kind", "days")) {
                String value = fields.getOrDefault(name, "");
                if (value.matches("[\\w-]{1,20}")) wanted.put(name, value);
            }
        }
        return Paging.address("/office/bulletins/" + id, wanted) + ComposeButtons.anchor(then);
    }
}
