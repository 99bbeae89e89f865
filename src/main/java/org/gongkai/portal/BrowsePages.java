package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.gongkai.catalogue.standard.StartingCatalogue;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.PublicFigures;
import org.gongkai.publication.PublicFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Two more ways through what is public, beside the branches of the law: columns (栏目) by kind of
/// document, and topics (主题).
@Controller
class BrowsePages {

    private final Frames frames;
    private final Shelves shelves;
    private final PublicFigures figures;

    BrowsePages(Frames frames, Shelves shelves, PublicFigures figures) {
        this.frames = frames;
        this.shelves = shelves;
        this.figures = figures;
    }

    @GetMapping("/open/columns")
    String columns(HttpServletRequest request, Model model) {
        model.addAttribute("frame", frames.of(request, "open", Text.t("portal.open.columns")));
        model.addAttribute("groups", ColumnGroup.listGroups(figures.byKind(PublicFilter.ALL)));
        return "portal/columns";
    }

    @GetMapping("/open/columns/{kind}")
    String column(@PathVariable String kind, HttpServletRequest request, Model model) {
        if (Arrays.stream(DocumentKind.values()).noneMatch(k -> k.code().equals(kind))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return shelves.show(
                new Shelf(
                        "columns",
                        Labels.kind(kind),
                        Text.t("portal.column." + kind),
                        PublicFilter.ALL.withKind(kind),
                        "/feed.xml?kind=" + kind),
                request,
                model);
    }

    @GetMapping("/open/topics")
    String topics(HttpServletRequest request, Model model) {
        model.addAttribute("frame", frames.of(request, "open", Text.t("portal.open.topics")));
        model.addAttribute("tree", TopicTree.of(figures.byTopic(PublicFilter.ALL)));
        return "portal/topics";
    }

    @GetMapping("/open/topics/{code}")
    String topic(@PathVariable String code, HttpServletRequest request, Model model) {
        if (StartingCatalogue.findTopic(code).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String name = TopicTree.name(code);
        return shelves.show(
                new Shelf(
                        "topics",
                        name,
                        Text.t("portal.topic.lead", name),
                        PublicFilter.ALL.withTopic(code),
                        Paging.address("/feed.xml", Map.of("topic", code))),
                request,
                model);
    }
}
