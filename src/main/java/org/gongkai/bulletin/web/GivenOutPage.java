package org.gongkai.bulletin.web;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.GivenOut;
import org.gongkai.bulletin.GivenOutList;
import org.gongkai.bulletin.IssueFilter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The issues that a figure counts, for everybody who may read figures of the office: series,
/// number and day. Their subjects and texts are for those who compose, issue or got them.
@Controller
class GivenOutPage {

    private static final String ADDRESS = "/office/bulletins/given-out";
    private static final int SIZE = 30;

    private final GivenOutList list;
    private final Bodies bodies;
    private final AuditTrail audit;

    GivenOutPage(GivenOutList list, Bodies bodies, AuditTrail audit) {
        this.list = list;
        this.bodies = bodies;
        this.audit = audit;
    }

    /// @param asked as [IssueFilter] names it
    @GetMapping(ADDRESS)
    String show(
            Actor actor,
            @RequestParam String body,
            @RequestParam Map<String, String> asked,
            Model model) {
        Body office = bodies.find(body).orElseThrow();
        actor.require(Action.READ_FIGURES, office.path());
        IssueFilter filter = IssueFilter.of(asked);
        var paging =
                Paging.asked(
                        asked.get("page"), SIZE, list.count(filter), ADDRESS, filter.parameters());
        List<GivenOut> rows = list.list(actor, filter, SIZE, paging.offset());
        if (rows.stream().anyMatch(GivenOut::readable)) {
            audit.read(actor.username(), "bulletin.read-list", "bulletins");
        }
        model.addAttribute("office", office);
        model.addAttribute("filter", filter);
        model.addAttribute("paging", paging);
        model.addAttribute("rows", rows);
        return "bulletin/given-out";
    }
}
