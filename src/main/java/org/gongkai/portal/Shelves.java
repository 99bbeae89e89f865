package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicFigures;
import org.gongkai.publication.PublicFilter;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Shows a [Shelf], narrowed as the address asks.
@Component
class Shelves {

    private static final int PAGE = 20;

    private final Frames frames;
    private final Bodies bodies;
    private final PublicDocuments documents;
    private final PublicFigures figures;

    Shelves(Frames frames, Bodies bodies, PublicDocuments documents, PublicFigures figures) {
        this.frames = frames;
        this.bodies = bodies;
        this.documents = documents;
        this.figures = figures;
    }

    String show(Shelf shelf, HttpServletRequest request, Model model) {
        var asked = new Asked(request);
        PublicFilter filter = filter(shelf.wanted(), asked.filter());
        var filters = filters(filter);
        var paging =
                Paging.asked(
                        asked.text("page"),
                        PAGE,
                        documents.count(filter),
                        request.getRequestURI(),
                        filters);
        var found = documents.list(filter, paging.offset(), PAGE);
        String feed =
                filter.body().isEmpty() ? shelf.feed() : shelf.feed() + "&body=" + filter.body();
        model.addAttribute("frame", frames.of(request, "open", shelf.title()).withFeed(feed));
        model.addAttribute("shelf", shelf);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", filters);
        model.addAttribute("list", found);
        model.addAttribute("years", figures.byYear(filter));
        model.addAttribute("bodies", bodies.listActive());
        model.addAttribute(
                "bodyName", bodies.find(filter.body()).map(Body::name).orElse(filter.body()));
        model.addAttribute("paging", paging);
        return "portal/shelf";
    }

    private static PublicFilter filter(PublicFilter wanted, PublicFilter asked) {
        return new PublicFilter(
                asked.body(),
                wanted.branch(),
                asked.year(),
                asked.month(),
                wanted.kind(),
                wanted.topic(),
                asked.words());
    }

    private static Map<String, String> filters(PublicFilter filter) {
        var all = new LinkedHashMap<String, String>();
        all.put("body", filter.body());
        all.put("year", filter.year() == 0 ? "" : Integer.toString(filter.year()));
        all.put("month", filter.month() == 0 ? "" : Integer.toString(filter.month()));
        all.put("q", filter.words());
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
