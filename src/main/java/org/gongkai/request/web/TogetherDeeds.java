package org.gongkai.request.web;

import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterForms;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.request.AskHelp;
import org.gongkai.request.HandOverRequest;
import org.gongkai.request.LinkRequests;
import org.gongkai.request.MergeRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The buttons of a request's page that have to do with other bodies and other requests. They work
/// as all others do: once, and not from an old page.
@Controller
class TogetherDeeds {

    private final RequestViews views;
    private final AskHelp helping;
    private final HandOverRequest handingOver;
    private final LinkRequests linking;
    private final MergeRequests merging;
    private final Bodies bodies;
    private final MatterForms forms;

    TogetherDeeds(
            RequestViews views,
            AskHelp helping,
            HandOverRequest handingOver,
            LinkRequests linking,
            MergeRequests merging,
            Bodies bodies,
            MatterForms forms) {
        this.views = views;
        this.helping = helping;
        this.handingOver = handingOver;
        this.linking = linking;
        this.merging = merging;
        this.bodies = bodies;
        this.forms = forms;
    }

    /// @param deed `ask-help`, `hand-over`, `send-back`, `reassign`, `link`, `unlink`, `merge` or
    ///   `part`
    @PostMapping("/office/requests/{id:\\d{1,18}}/together/{deed:[a-z-]{2,20}}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @PathVariable String deed,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        Matter matter = views.readable(actor, id);
        actor.require(
                deed.equals("reassign") ? Action.REASSIGN_MATTERS : Action.HANDLE_MATTERS,
                matter.bodyPath());
        try {
            forms.run(
                    actor,
                    deed,
                    id,
                    fields,
                    (seen, form) -> read(deed, actor, id, seen, fields, form));
        } catch (Refused refused) {
            return new ModelAndView(
                    "request/request",
                    Map.of("view", views.show(actor, id, fields, refused.problems())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "request.done." + deed);
        return new ModelAndView("redirect:/office/requests/" + id);
    }

    private Runnable read(
            String deed,
            Actor actor,
            long id,
            long seen,
            Map<String, String> fields,
            FormReading form) {
        String reason = text(fields, "reason");
        return switch (deed) {
            case "ask-help" -> {
                Body helper = body("helper", fields, form);
                var by = form.date("helpBy", text(fields, "helpBy"));
                String asked = text(fields, "asked");
                yield () -> helping.ask(actor, id, seen, known(helper), asked, by);
            }
            case "hand-over" -> {
                Body to = body("to", fields, form);
                yield () -> handingOver.handOver(actor, id, seen, known(to), reason);
            }
            case "reassign" -> {
                Body to = body("to", fields, form);
                yield () -> handingOver.reassign(actor, id, seen, known(to), reason);
            }
            case "send-back" -> () -> handingOver.sendBack(actor, id, seen, reason);
            case "link" -> () -> linking.link(actor, id, seen, text(fields, "number"));
            case "unlink" -> {
                long other = form.number("other", text(fields, "other"));
                yield () -> linking.unlink(actor, id, seen, other);
            }
            case "merge" -> {
                long into = form.number("into", text(fields, "into"));
                yield () -> merging.merge(actor, id, seen, into, reason);
            }
            case "part" -> () -> merging.part(actor, id, seen, reason);
            default -> throw new NoSuchElementException(deed);
        };
    }

    private @Nullable Body body(String field, Map<String, String> fields, FormReading form) {
        Body body = bodies.find(text(fields, field)).orElse(null);
        if (body == null) form.needed(field);
        return body;
    }

    private static Body known(@Nullable Body body) {
        return java.util.Objects.requireNonNull(body);
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
