package org.gongkai.request.web;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.request.DelayAnswer;
import org.gongkai.request.ExplainAmount;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The buttons for somebody who asks very much or very often (Art. 35).
@Controller
class AmountDeeds {

    private final RequestForms forms;
    private final ExplainAmount explaining;
    private final DelayAnswer delaying;

    AmountDeeds(RequestForms forms, ExplainAmount explaining, DelayAnswer delaying) {
        this.forms = forms;
        this.explaining = explaining;
        this.delaying = delaying;
    }

    @PostMapping("/office/requests/{id:\\d{1,18}}/ask-amount")
    ModelAndView ask(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        return forms.run(
                new RequestForms.Sent(actor, id, "ask-amount", fields),
                Action.HANDLE_MATTERS,
                after,
                (matter, seen, form) -> {
                    LocalDate by = form.date("explainBy", text(fields, "explainBy"));
                    return () -> explaining.ask(actor, id, seen, text(fields, "amount"), by);
                });
    }

    @PostMapping("/office/requests/{id:\\d{1,18}}/enter-reasons")
    ModelAndView enter(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        return forms.run(
                new RequestForms.Sent(actor, id, "enter-reasons", fields),
                Action.HANDLE_MATTERS,
                after,
                (matter, seen, form) -> {
                    LocalDate on = form.date("on", text(fields, "on"));
                    return () -> explaining.enter(actor, id, seen, on, text(fields, "reasons"));
                });
    }

    @PostMapping("/office/requests/{id:\\d{1,18}}/delay-answer")
    ModelAndView delay(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        return forms.run(
                new RequestForms.Sent(actor, id, "delay-answer", fields),
                Action.APPROVE_TERMS,
                after,
                (matter, seen, form) -> {
                    LocalDate until = form.date("until", text(fields, "until"));
                    return () -> delaying.delay(actor, id, seen, until, text(fields, "reason"));
                });
    }

    private static String text(Map<String, String> fields, String name) {
        return RequestFields.text(fields, name);
    }
}
