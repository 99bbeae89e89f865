package org.gongkai.request.web;

import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.request.MakeProactive;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The button that turns an answer into a draft, and leads to it.
@Controller
class ProactiveDeed {

    private final RequestViews views;
    private final MakeProactive proactive;

    ProactiveDeed(RequestViews views, MakeProactive proactive) {
        this.views = views;
        this.proactive = proactive;
    }

    @PostMapping("/office/requests/{id:\\d{1,18}}/make-proactive")
    ModelAndView begin(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes after) {
        Matter matter = views.readable(actor, id);
        actor.require(Action.HANDLE_MATTERS, matter.bodyPath());
        try {
            var form = new FormReading();
            long newest = form.number("seen", seen);
            form.refuseIfWrong();
            MakeProactive.Begun begun = proactive.begin(actor, id, newest);
            if (!begun.left().isEmpty()) {
                after.addFlashAttribute("notice", "request.done.make-proactive-left");
            }
            return new ModelAndView("redirect:/office/editions/" + begun.editionId());
        } catch (Refused refused) {
            return new ModelAndView(
                    "request/request",
                    Map.of("view", views.show(actor, id, Map.of(), refused.problems())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
