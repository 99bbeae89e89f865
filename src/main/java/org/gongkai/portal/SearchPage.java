package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.search.Hit;
import org.gongkai.search.SearchIndex;
import org.gongkai.search.SearchResults;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Finding. The index says where, the read policy says whether: a hit that is not public at this
/// moment is not shown.
@Controller
class SearchPage {

    private static final int PAGE = 10;

    private final Frames frames;
    private final SearchIndex index;
    private final PublicDocuments documents;
    private final Bodies bodies;

    SearchPage(Frames frames, SearchIndex index, PublicDocuments documents, Bodies bodies) {
        this.frames = frames;
        this.index = index;
        this.documents = documents;
        this.bodies = bodies;
    }

    @GetMapping("/search")
    String show(HttpServletRequest request, Model model) {
        var asked = new Asked(request);
        Map<String, String> filters = filters(asked);
        SearchResults results = index.search(asked.search(PAGE));
        var paging = Paging.asked(asked.text("page"), PAGE, results.total(), "/search", filters);
        if (paging.page() != asked.page()) {
            results = index.search(asked.search(PAGE).withPage(paging.page() - 1, PAGE));
        }
        var ids = results.hits().stream().map(Hit::documentId).toList();
        var rows = documents.listThese(ids);
        List<FoundDocument> found =
                results.hits().stream()
                        .filter(hit -> rows.containsKey(hit.documentId()))
                        .map(hit -> FoundDocument.of(hit, rows))
                        .toList();
        String title =
                asked.text("q").isEmpty()
                        ? Text.t("portal.nav.search")
                        : Text.t("portal.search.title", asked.text("q"));
        model.addAttribute("frame", frames.of(request, "search", title));
        model.addAttribute("question", asked.text("q"));
        int typed = asked.length("q");
        model.addAttribute(
                "cut",
                typed > Asked.LONGEST
                        ? Text.t("portal.search.cut", Asked.LONGEST, Integer.toString(typed))
                        : "");
        model.addAttribute("found", found);
        model.addAttribute("filters", filters);
        model.addAttribute("facets", SearchFacet.of(results.facets(), filters, bodyNames()));
        model.addAttribute("suggestions", results.didYouMean());
        model.addAttribute("paging", paging);
        return "portal/search";
    }

    private static Map<String, String> filters(Asked asked) {
        var all = new LinkedHashMap<String, String>();
        for (String name :
                List.of(
                        "q", "body", "branch", "year", "month", "kind", "topic", "valid",
                        "order")) {
            if (!asked.text(name).isEmpty()) all.put(name, asked.text(name));
        }
        return all;
    }

    private Map<String, String> bodyNames() {
        return bodies.listActive().stream().collect(Collectors.toMap(Body::code, Body::shortName));
    }
}
