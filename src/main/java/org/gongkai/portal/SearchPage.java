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
import org.gongkai.search.SearchFilter;
import org.gongkai.search.SearchIndex;
import org.gongkai.search.SearchQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Finding. The index says where, the read policy says whether: a hit that is not public at this
/// moment is not shown.
@Controller
class SearchPage {

    private static final int PAGE = 10;
    private static final int LAST_PAGE = 500;

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
        int page = Math.min(asked.page(), LAST_PAGE);
        var results = index.search(query(asked, page));
        var ids = results.hits().stream().map(Hit::documentId).toList();
        var rows = documents.listThese(ids);
        List<FoundDocument> found =
                results.hits().stream()
                        .filter(hit -> rows.containsKey(hit.documentId()))
                        .map(hit -> FoundDocument.of(hit, rows))
                        .toList();
        Map<String, String> filters = filters(asked);
        String title =
                asked.text("q").isEmpty()
                        ? Text.t("portal.nav.search")
                        : Text.t("portal.search.title", asked.text("q"));
        model.addAttribute("frame", frames.of(request, "search", title));
        model.addAttribute("question", asked.text("q"));
        model.addAttribute("found", found);
        model.addAttribute("filters", filters);
        model.addAttribute("facets", SearchFacet.of(results.facets(), filters, bodyNames()));
        model.addAttribute("suggestions", results.didYouMean());
        model.addAttribute("paging", new Paging(page, PAGE, results.total(), "/search", filters));
        return "portal/search";
    }

    private static SearchQuery query(Asked asked, int page) {
        @Nullable Boolean valid =
                switch (asked.text("valid")) {
                    case "valid" -> Boolean.TRUE;
                    case "expired" -> Boolean.FALSE;
                    default -> null;
                };
        var filter =
                new SearchFilter(
                        given(asked.text("body")),
                        given(asked.text("branch")),
                        asked.number("year") == 0 ? null : asked.number("year"),
                        given(asked.text("kind")),
                        valid);
        var order =
                asked.text("order").equals("date")
                        ? SearchQuery.Order.DATE
                        : SearchQuery.Order.RELEVANCE;
        return new SearchQuery(asked.text("q"), filter, order, page - 1, PAGE);
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<String, String> filters(Asked asked) {
        var all = new LinkedHashMap<String, String>();
        for (String name : List.of("q", "body", "branch", "year", "kind", "valid", "order")) {
            if (!asked.text(name).isEmpty()) all.put(name, asked.text(name));
        }
        return all;
    }

    private Map<String, String> bodyNames() {
        return bodies.listActive().stream().collect(Collectors.toMap(Body::code, Body::shortName));
    }
}
