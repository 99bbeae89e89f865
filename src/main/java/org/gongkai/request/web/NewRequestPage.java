package org.gongkai.request.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.TakeIn;
import org.gongkai.casework.Uploads;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Details;
import org.gongkai.request.SubmitRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Entering a request that came over the desk, by post, by fax or by word of mouth. Paper is equal:
/// the same life, the same clock.
@Controller
class NewRequestPage {

    private final SubmitRequest submitting;
    private final Uploads uploads;
    private final Bodies bodies;

    NewRequestPage(SubmitRequest submitting, Uploads uploads, Bodies bodies) {
        this.submitting = submitting;
        this.uploads = uploads;
        this.bodies = bodies;
    }

    @GetMapping("/office/requests/new")
    ModelAndView show(Actor actor) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        var typed = new LinkedHashMap<String, String>();
        typed.put("formKey", FormKeys.fresh());
        typed.put("cameBy", "desk");
        typed.put("applicantKind", "natural");
        typed.put("formWanted", "either");
        typed.put("wayWanted", "desk");
        List<Body> mine = bodies.listWithin(actor, Action.HANDLE_MATTERS);
        if (!mine.isEmpty()) typed.put("body", mine.getFirst().code());
        return page(actor, typed, List.of());
    }

    @PostMapping("/office/requests")
    ModelAndView enter(
            Actor actor,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> proof,
            RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        try {
            TakeIn.Taken taken = submitting.enter(actor, submission(actor, fields, proof));
            after.addFlashAttribute("notice", "request.done.entered");
            return new ModelAndView("redirect:/office/requests/" + taken.matter().id());
        } catch (Refused refused) {
            ModelAndView page = page(actor, fields, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private SubmitRequest.Submission submission(
            Actor actor, Map<String, String> fields, @Nullable List<MultipartFile> proof) {
        var form = new FormReading();
        Body body =
                bodies.find(text(fields, "body"))
                        .filter(one -> actor.can(Action.HANDLE_MATTERS, one.path()))
                        .orElse(null);
        if (body == null) form.needed("body");
        CameBy cameBy =
                form.choice("cameBy", text(fields, "cameBy"), NewRequestPage::way, CameBy.DESK);
        ApplicantKind kind =
                form.choice(
                        "applicantKind",
                        text(fields, "applicantKind"),
                        ApplicantKind::of,
                        ApplicantKind.NATURAL);
        var cameOn = form.date("cameOn", text(fields, "cameOn"));
        form.refuseIfWrong();
        return new SubmitRequest.Submission(
                actor.username() + ":" + text(fields, "formKey"),
                java.util.Objects.requireNonNull(body).id(),
                java.util.Objects.requireNonNull(cameBy),
                cameOn,
                RequestFields.party(fields),
                new Details(
                        java.util.Objects.requireNonNull(kind),
                        SubmitRequest.form(text(fields, "formWanted")),
                        SubmitRequest.way(text(fields, "wayWanted")),
                        RequestFields.wanted(fields),
                        !text(fields, "proactiveAsked").isEmpty()),
                uploads.look(proof, "proof"));
    }

    private static CameBy way(String code) {
        CameBy way = CameBy.of(code);
        if (!CameBy.ofRequests().contains(way)) throw new IllegalArgumentException(code);
        return way;
    }

    private ModelAndView page(
            Actor actor, Map<String, String> typed, List<Refused.Problem> problems) {
        return new ModelAndView(
                "request/new",
                Map.of(
                        "view",
                        new NewRequestView(
                                bodies.listWithin(actor, Action.HANDLE_MATTERS), typed, problems)));
    }

    private static String text(Map<String, String> fields, String name) {
        return RequestFields.text(fields, name);
    }
}
