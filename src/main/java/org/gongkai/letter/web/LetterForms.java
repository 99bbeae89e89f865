package org.gongkai.letter.web;

import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterForms;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What every button of a letter's page goes through: the right to it first, then what was typed,
/// then the deed, once for each state the page showed. What is refused comes back with the page and
/// all that was typed; what left this person's reach leads back to the list.
@Component
class LetterForms {

    private final LetterViews views;
    private final LetterRights rights;
    private final MatterForms forms;
    private final Matters matters;

    LetterForms(LetterViews views, LetterRights rights, MatterForms forms, Matters matters) {
        this.views = views;
        this.rights = rights;
        this.forms = forms;
        this.matters = matters;
    }

    /// A form that was sent.
    ///
    /// @param deed the name of its button
    record Sent(Actor actor, long id, String deed, Map<String, String> fields) {}

    ModelAndView run(Sent sent, RedirectAttributes after, MatterForms.Reader reader) {
        Actor actor = sent.actor();
        boolean again = forms.isDone(actor, sent.deed(), sent.id(), sent.fields());
        if (!again) {
            Matter matter = views.readable(actor, sent.id());
            rights.require(actor, sent.deed(), matter);
            try {
                forms.run(actor, sent.deed(), sent.id(), sent.fields(), reader);
            } catch (Refused refused) {
                var form = new LetterView.Form(sent.deed(), sent.fields(), refused.problems());
                return page(views.show(actor, sent.id(), form));
            }
        }
        after.addFlashAttribute("notice", "letter.done." + sent.deed());
        boolean reads = matters.mayRead(actor, matters.get(sent.id()));
        return new ModelAndView(
                "redirect:" + LetterListView.PLACE + (reads ? "/" + sent.id() : ""));
    }

    void require(Actor actor, String deed, Matter matter) {
        rights.require(actor, deed, matter);
    }

    static ModelAndView page(LetterView view) {
        return new ModelAndView(
                "letter/letter",
                Map.of("view", view),
                view.form().problems().isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
