package org.gongkai.bulletin.web;

import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.LeaderDesk;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The leader's own page: thirty seconds.
@Controller
class LeaderPage {

    private final LeaderDesk desk;
    private final AuditTrail audit;

    LeaderPage(LeaderDesk desk, AuditTrail audit) {
        this.desk = desk;
        this.audit = audit;
    }

    @GetMapping("/office/bulletins/desk")
    String show(Actor actor, Model model) {
        actor.requireAnywhere(Action.INSTRUCT);
        audit.read(actor.username(), "bulletin.read-list", "bulletins/desk");
        model.addAttribute("desk", desk.of(actor));
        model.addAttribute("leader", actor.username());
        return "bulletin/desk";
    }
}
