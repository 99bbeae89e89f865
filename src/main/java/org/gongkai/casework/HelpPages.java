package org.gongkai.casework;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages on which a body sees what others ask it to help with, and answers. It reads what it
/// was asked and nothing else of the matter.
@Component
public class HelpPages {

    private final Helping helping;
    private final HelpViews views;
    private final Helps helps;
    private final HandOvers handOvers;
    private final Uploads uploads;
    private final MatterForms forms;
    private final AuditTrail audit;

    HelpPages(
            Helping helping,
            HelpViews views,
            Helps helps,
            HandOvers handOvers,
            Uploads uploads,
            MatterForms forms,
            AuditTrail audit) {
        this.helping = helping;
        this.views = views;
        this.helps = helps;
        this.handOvers = handOvers;
        this.uploads = uploads;
        this.forms = forms;
        this.audit = audit;
    }

    /// Which help it is.
    ///
    /// @param id of the matter
    public record Asked(long id, long helpId) {}

    /// What the person's bodies were asked, and what they gave away.
    public ModelAndView list(Helping.Kind kind, Actor actor) {
        actor.requireAnywhere(Action.READ_MATTERS);
        audit.read(actor.username(), kind.code() + ".read-list", kind.list() + "/helping");
        return new ModelAndView(
                "casework/helping",
                Map.of(
                        "helps",
                        helps.list(actor, Action.READ_MATTERS, kind.code()),
                        "handOvers",
                        handOvers.listFrom(actor, kind.code()),
                        "kind",
                        kind.code(),
                        "place",
                        kind.place()));
    }

    public ModelAndView show(Helping.Kind kind, Actor actor, Asked asked) {
        return page(kind, actor, asked, Map.of(), List.of());
    }

    /// @param deed `answer` or `return`
    /// @param paper what comes with the answer
    public ModelAndView act(
            Helping.Kind kind,
            Actor actor,
            Asked asked,
            String deed,
            Map<String, String> fields,
            @Nullable List<MultipartFile> paper,
            RedirectAttributes after) {
        Help help = views.readable(actor, kind.code(), asked.id(), asked.helpId());
        actor.require(Action.HANDLE_MATTERS, help.bodyPath());
        try {
            List<Papers.Upload> attached = uploads.look(paper, "paper");
            forms.run(
                    actor,
                    "help-" + deed,
                    asked.helpId(),
                    fields,
                    (seen, form) -> () -> answer(kind, actor, asked, deed, fields, attached));
        } catch (Refused refused) {
            ModelAndView page = page(kind, actor, asked, fields, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        after.addFlashAttribute("notice", "casework.done.help-" + deed);
        return new ModelAndView(
                "redirect:" + kind.place() + "/" + asked.id() + "/help/" + asked.helpId());
    }

    private void answer(
            Helping.Kind kind,
            Actor actor,
            Asked asked,
            String deed,
            Map<String, String> fields,
            List<Papers.Upload> attached) {
        if (deed.equals("answer")) {
            String words = fields.getOrDefault("answer", "");
            helping.answer(kind, actor, asked.id(), asked.helpId(), words, attached);
        } else {
            String why = fields.getOrDefault("reason", "");
            helping.sendBack(kind, actor, asked.id(), asked.helpId(), why);
        }
    }

    private ModelAndView page(
            Helping.Kind kind,
            Actor actor,
            Asked asked,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        return new ModelAndView(
                "casework/help",
                Map.of(
                        "view",
                        views.show(actor, kind.code(), asked.id(), asked.helpId(), typed, problems),
                        "kind",
                        kind.code(),
                        "place",
                        kind.place()));
    }
}
