package org.gongkai.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.audit.AuditChain;
import org.gongkai.audit.AuditReading;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The audit: what everybody did, and the proof that nobody changed it since. It is about all
/// bodies alike, so it needs its permission at the top of the tree.
@Controller
class AuditPage {

    private static final int SIZE = 50;

    private final AuditReading audit;
    private final AuditChain chain;
    private final Bodies bodies;

    AuditPage(AuditReading audit, AuditChain chain, Bodies bodies) {
        this.audit = audit;
        this.chain = chain;
        this.bodies = bodies;
    }

    @GetMapping("/office/audit")
    String show(Actor actor, @RequestParam Map<String, String> p, Model model) {
        actor.require(
                Action.READ_AUDIT,
                bodies.findRoot().orElseThrow(() -> new NoSuchElementException("root")).path());
        var filters = new LinkedHashMap<String, String>();
        for (String name : new String[] {"account", "action", "subject", "since", "until"}) {
            filters.put(name, p.getOrDefault(name, "").strip());
        }
        var filter =
                new AuditReading.Filter(
                        filters.getOrDefault("account", ""),
                        filters.getOrDefault("action", ""),
                        filters.getOrDefault("subject", ""),
                        day(filters.get("since")),
                        day(filters.get("until")));
        long total = audit.count(filter);
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        String asked = p.getOrDefault("page", "1");
        int page = asked.matches("\\d{1,7}") ? Math.clamp(Integer.parseInt(asked), 1, last) : 1;
        var paging = new Paging(page, SIZE, total, "/office/audit", filters);
        model.addAttribute(
                "view",
                new AuditView(
                        filters,
                        audit.list(filter, SIZE, paging.offset()),
                        audit.actions(),
                        paging,
                        p.containsKey("verify") ? chain.verify() : null));
        return "office/audit";
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
