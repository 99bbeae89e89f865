package org.gongkai.request.web;

import java.util.List;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterForms;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What every button of a request's page goes through: the right to it first, then what was typed,
/// then the deed, once for each state the page showed. What is refused comes back with the page and
/// all that was typed.
@Component
class RequestForms {

    private final RequestViews views;
    private final MatterForms forms;

    RequestForms(RequestViews views, MatterForms forms) {
        this.views = views;
        this.forms = forms;
    }

    /// A form that was sent.
    ///
    /// @param deed the name of its button
    record Sent(Actor actor, long id, String deed, Map<String, String> fields) {}

    /// Reads the fields of a form; what is wrong with them stays in the reading.
    interface Reader {
        Runnable read(Matter matter, long seen, FormReading form);
    }

    ModelAndView run(Sent sent, Action action, RedirectAttributes after, Reader reader) {
        Matter matter = views.readable(sent.actor(), sent.id());
        sent.actor().require(action, matter.bodyPath());
        try {
            forms.run(
                    sent.actor(),
                    sent.deed(),
                    sent.id(),
                    sent.fields(),
                    (seen, form) -> reader.read(matter, seen, form));
        } catch (Refused refused) {
            return new ModelAndView(
                    "request/request",
                    Map.of(
                            "view",
                            views.show(
                                    sent.actor(),
                                    sent.id(),
                                    sent.fields(),
                                    List.copyOf(refused.problems()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "request.done." + sent.deed());
        return new ModelAndView("redirect:/office/requests/" + sent.id());
    }
}
