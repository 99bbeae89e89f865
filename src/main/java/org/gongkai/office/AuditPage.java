package org.gongkai.office;

import java.util.Map;
import org.gongkai.audit.AuditChain;
import org.gongkai.audit.AuditReading;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The audit: what everybody did, and the proof that nobody changed it since.
@Controller
class AuditPage {

    private static final int SIZE = 50;

    private final AuditFilters filters;
    private final AuditReading audit;
    private final AuditChain chain;
    private final Bodies bodies;

    AuditPage(AuditFilters filters, AuditReading audit, AuditChain chain, Bodies bodies) {
        this.filters = filters;
        this.audit = audit;
        this.chain = chain;
        this.bodies = bodies;
    }

    @GetMapping("/office/audit")
    String show(Actor actor, @RequestParam Map<String, String> p, Model model) {
        AuditFilters.Asked asked = filters.read(actor, p);
        long total = audit.count(asked.filter());
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        String typed = p.getOrDefault("page", "1");
        int page = typed.matches("\\d{1,7}") ? Math.clamp(Integer.parseInt(typed), 1, last) : 1;
        var paging = new Paging(page, SIZE, total, "/office/audit", asked.words());
        model.addAttribute(
                "view",
                new AuditView(
                        asked.words(),
                        audit.list(asked.filter(), SIZE, paging.offset()),
                        audit.actions(),
                        bodies.listWithin(actor, Action.READ_AUDIT),
                        paging,
                        p.containsKey("verify") ? chain.verify() : null));
        return "office/audit";
    }
}
