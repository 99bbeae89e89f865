package org.gongkai.opinion.web;

import java.util.Map;
import org.gongkai.opinion.Respond;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Taking out of the figures a response that was entered by mistake.
@Controller
class TakeBackPage {

    private final Respond responding;

    TakeBackPage(Respond responding) {
        this.responding = responding;
    }

    @PostMapping(ItemsPage.PATH + "/responses/{response:\\d{1,18}}/take-back")
    String takeBack(
            Actor actor,
            @PathVariable long response,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        responding.takeBack(actor, response);
        after.addFlashAttribute("notice", "opinion.done.took-back");
        String to = Fields.text(typed, "to");
        return "redirect:" + ItemsPage.PATH + (to.matches("(/topics)?/\\d{1,18}") ? to : "");
    }
}
