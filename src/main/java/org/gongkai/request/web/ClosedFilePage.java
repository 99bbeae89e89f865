package org.gongkai.request.web;

import java.util.List;
import java.util.Map;
import org.gongkai.casework.ClosedFileView;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.Matter;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.request.Requests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A request whose file is closed: number, kind, outcome and dates for all who may read requests;
/// the rest for who may open files and says what for.
@Controller
class ClosedFilePage {

    private final RequestViews views;
    private final ClosedFiles files;
    private final Requests requests;
    private final FormKeys keys;

    ClosedFilePage(RequestViews views, ClosedFiles files, Requests requests, FormKeys keys) {
        this.views = views;
        this.files = files;
        this.requests = requests;
        this.keys = keys;
    }

    @PostMapping("/office/requests/{id:\\d{1,18}}/file/opening")
    ModelAndView open(
            Actor actor, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Matter matter = views.readable(actor, id);
        actor.require(Action.OPEN_FILES, matter.bodyPath());
        try {
            keys.once(
                    actor.username(),
                    fields.getOrDefault("formKey", ""),
                    () -> {
                        files.open(
                                actor,
                                matter,
                                fields.getOrDefault("purpose", ""),
                                fields.getOrDefault("reason", ""));
                        return "done";
                    });
        } catch (Refused refused) {
            ModelAndView page = page(actor, matter, fields, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:/office/requests/" + id);
    }

    /// The page of a file that is shut for this person.
    ModelAndView page(
            Actor actor, Matter matter, Map<String, String> typed, List<Refused.Problem> problems) {
        return new ModelAndView(
                "casework/closed",
                Map.of(
                        "view",
                        new ClosedFileView(
                                matter,
                                "/office/requests",
                                Text.t("request.column.applicant"),
                                Text.t(
                                        "request.applicant."
                                                + requests.details(matter).applicantKind().code()),
                                actor.can(Action.OPEN_FILES, matter.bodyPath()),
                                FormKeys.fresh(),
                                typed,
                                problems)));
    }
}
