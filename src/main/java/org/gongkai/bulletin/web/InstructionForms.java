package org.gongkai.bulletin.web;

import java.util.List;
import java.util.Map;
import org.gongkai.bulletin.Instruction;
import org.gongkai.bulletin.InstructionSides;
import org.gongkai.casework.MatterForms;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What every button of an instruction's page goes through: the right to it first, then what was
/// typed, then the deed, once for each state the page showed. What is refused comes back with the
/// page and all that was typed.
@Component
class InstructionForms {

    private final InstructionViews views;
    private final MatterForms forms;

    InstructionForms(InstructionViews views, MatterForms forms) {
        this.views = views;
        this.forms = forms;
    }

    /// A form that was sent.
    ///
    /// @param deed the name of its button
    record Sent(Actor actor, long id, String deed, Map<String, String> fields) {}

    ModelAndView run(Sent sent, RedirectAttributes after, MatterForms.Reader reader) {
        Instruction one = views.readable(sent.actor(), sent.id());
        if (!InstructionDeeds.isFor(sent.deed(), InstructionSides.of(sent.actor(), one))) {
            throw new NotAllowed(sent.actor().username(), Action.HANDLE_MATTERS);
        }
        try {
            forms.run(sent.actor(), sent.deed(), sent.id(), sent.fields(), reader);
        } catch (Refused refused) {
            return new ModelAndView(
                    "bulletin/instruction",
                    Map.of(
                            "view",
                            views.show(
                                    sent.actor(),
                                    sent.id(),
                                    sent.deed(),
                                    sent.fields(),
                                    List.copyOf(refused.problems()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "bulletin.done." + sent.deed());
        return new ModelAndView("redirect:/office/instructions/" + sent.id());
    }
}
