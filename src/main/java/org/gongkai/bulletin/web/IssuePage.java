package org.gongkai.bulletin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.Distribution;
import org.gongkai.bulletin.Issue;
import org.gongkai.bulletin.IssuePaper;
import org.gongkai.bulletin.IssueState;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One issue: for those who write in it the page on which it is composed, for everybody else the
/// page on which it is read. Opening it is the receipt of whoever it was sent to.
@Controller
class IssuePage {

    private final IssueViews views;
    private final Distribution distribution;
    private final IssuePaper paper;
    private final AuditTrail audit;

    IssuePage(IssueViews views, Distribution distribution, IssuePaper paper, AuditTrail audit) {
        this.views = views;
        this.distribution = distribution;
        this.paper = paper;
        this.audit = audit;
    }

    /// @param parameters `edit` to write on in what waits for its issuer; `kind` and `days` of the
    ///   candidates
    @GetMapping("/office/bulletins/{id:\\d{1,18}}")
    ModelAndView show(
            Actor actor, @PathVariable long id, @RequestParam Map<String, String> parameters) {
        Issue issue = views.readable(actor, id);
        boolean writes =
                issue.state() == IssueState.DRAFT
                        || issue.state() == IssueState.SUBMITTED && parameters.containsKey("edit");
        if (writes && views.mayCompose(actor, issue)) {
            return new ModelAndView(
                    "bulletin/compose",
                    Map.of("view", views.compose(actor, id, parameters, Map.of(), List.of())));
        }
        distribution.opened(actor.accountId(), id);
        return new ModelAndView(
                "bulletin/issue", Map.of("view", views.show(actor, id, Map.of(), List.of())));
    }

    /// @param format `pdf`, `docx` or `ofd`
    @GetMapping("/office/bulletins/{id:\\d{1,18}}/paper")
    void paper(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "pdf") String format,
            HttpServletResponse response)
            throws IOException {
        Issue issue = views.readable(actor, id);
        audit.read(actor.username(), "bulletin.read-paper", issue.subject());
        distribution.opened(actor.accountId(), id);
        IssuePaper.Copy copy = paper.write(issue, format);
        TakenFile.send(response, copy.name(), copy.mediaType(), copy.content());
    }
}
