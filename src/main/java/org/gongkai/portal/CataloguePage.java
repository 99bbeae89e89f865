package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicFigures;
import org.gongkai.publication.PublicFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What must be open by law: the branches of Art. 20 and 21 at the left, the dated list at the
/// right, above it what the standard catalogue wants of the branch. All filters stand in the
/// address.
@Controller
class CataloguePage {

    private static final int PAGE = 20;

    private final Frames frames;
    private final Bodies bodies;
    private final PublicDocuments documents;
    private final PublicFigures figures;
    private final Catalogue catalogue;

    CataloguePage(
            Frames frames,
            Bodies bodies,
            PublicDocuments documents,
            PublicFigures figures,
            Catalogue catalogue) {
        this.frames = frames;
        this.bodies = bodies;
        this.documents = documents;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    @GetMapping("/open/catalogue")
    String show(HttpServletRequest request, Model model) {
        var asked = new Asked(request);
        PublicFilter filter = asked.filter();
        var filters = filters(filter);
        var paging =
                Paging.asked(
                        asked.text("page"),
                        PAGE,
                        documents.count(filter),
                        "/open/catalogue",
                        filters);
        var found = documents.list(filter, paging.offset(), PAGE);
        var frame = frames.of(request, "open", Text.t("portal.open.catalogue"));
        var feed = new LinkedHashMap<>(filters);
        feed.keySet().retainAll(java.util.Set.of("body", "branch"));
        model.addAttribute("frame", frame.withFeed(Paging.address("/feed.xml", feed)));
        model.addAttribute("filter", filter);
        model.addAttribute("filters", filters);
        model.addAttribute("list", found);
        model.addAttribute("branches", figures.byBranch(filter));
        String branch = filter.branch();
        model.addAttribute(
                "standard", branch.isEmpty() ? List.of() : catalogue.listEntries(branch));
        model.addAttribute("years", figures.byYear(filter));
        model.addAttribute("bodies", bodies.listActive());
        model.addAttribute(
                "bodyName", bodies.find(filter.body()).map(Body::name).orElse(filter.body()));
        model.addAttribute("paging", paging);
        return "portal/catalogue";
    }

    private static Map<String, String> filters(PublicFilter filter) {
        var all = new LinkedHashMap<String, String>();
        all.put("branch", filter.branch());
        all.put("body", filter.body());
        all.put("year", filter.year() == 0 ? "" : Integer.toString(filter.year()));
        all.put("month", filter.month() == 0 ? "" : Integer.toString(filter.month()));
        all.put("kind", filter.kind());
        all.put("topic", filter.topic());
        all.put("q", filter.words());
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
