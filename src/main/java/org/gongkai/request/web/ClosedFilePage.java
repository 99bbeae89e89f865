package org.gongkai.request.web;

import java.util.Map;
import org.gongkai.casework.ClosedFilePages;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Actor;
import org.gongkai.request.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A request whose file is closed ([ClosedFilePages]).
@Controller
class ClosedFilePage {

    private final RequestViews views;
    private final ClosedFilePages pages;
    private final ClosedFilePages.Kind kind;

    ClosedFilePage(RequestViews views, ClosedFilePages pages, Requests requests) {
        this.views = views;
        this.pages = pages;
        this.kind =
                new ClosedFilePages.Kind(
                        "/office/requests",
                        "request.column.applicant",
                        matter ->
                                "request.applicant."
                                        + requests.details(matter).applicantKind().code());
    }

    @PostMapping("/office/requests/{id:\\d{1,18}}/file/opening")
    ModelAndView open(
            Actor actor, @PathVariable long id, @RequestParam Map<String, String> fields) {
        return pages.open(kind, actor, views.readable(actor, id), fields);
    }

    /// The page of a file that is shut for this person.
    ModelAndView page(Actor actor, Matter matter) {
        return pages.page(kind, actor, matter);
    }
}
