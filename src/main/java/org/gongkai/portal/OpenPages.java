package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The disclosure section in the national layout: guide, rules, what must be open by law (see
/// [CataloguePage]), annual reports, disclosure on request.
@Controller
class OpenPages {

    private final Frames frames;
    private final Bodies bodies;
    private final BodyProfiles profiles;
    private final PublicDocuments documents;
    private final Shelves shelves;

    OpenPages(
            Frames frames,
            Bodies bodies,
            BodyProfiles profiles,
            PublicDocuments documents,
            Shelves shelves) {
        this.frames = frames;
        this.bodies = bodies;
        this.profiles = profiles;
        this.documents = documents;
        this.shelves = shelves;
    }

    @GetMapping("/open")
    String start(HttpServletRequest request, Model model) {
        model.addAttribute(
                "frame",
                frames.of(request, "open", Text.t("portal.open.title")).withFeed("/feed.xml"));
        model.addAttribute("latest", documents.list(PublicFilter.ALL, 0, 10));
        return "portal/open";
    }

    @GetMapping("/open/guide")
    String guide(HttpServletRequest request, Model model) {
        String code = new Asked(request).text("body");
        @Nullable Body body =
                bodies.find(code).filter(Body::active).or(bodies::findRoot).orElse(null);
        model.addAttribute("frame", frames.of(request, "open", Text.t("portal.open.guide")));
        model.addAttribute("body", body);
        model.addAttribute("contact", body == null ? null : profiles.contact(body));
        model.addAttribute("own", body == null ? "" : profiles.guide(body));
        return "portal/guide";
    }

    @GetMapping("/open/rules")
    String rules(HttpServletRequest request, Model model) {
        return shelf(request, model, "rules", PublicFilter.ALL.withKind("rule"));
    }

    @GetMapping("/open/reports")
    String reports(HttpServletRequest request, Model model) {
        return shelf(
                request, model, "reports", PublicFilter.ALL.withKind(PublicFilter.ANNUAL_REPORT));
    }

    @GetMapping("/open/request")
    String request(HttpServletRequest request, Model model) {
        @Nullable Contact contact = bodies.findRoot().map(profiles::contact).orElse(null);
        model.addAttribute("frame", frames.of(request, "request", Text.t("portal.open.request")));
        model.addAttribute("contact", contact);
        return "portal/request";
    }

    private String shelf(
            HttpServletRequest request, Model model, String part, PublicFilter wanted) {
        var feed = new LinkedHashMap<String, String>();
        feed.put("kind", wanted.kind());
        feed.put("branch", wanted.branch());
        return shelves.show(
                new Shelf(
                        part,
                        Text.t("portal.open." + part),
                        Text.t("portal.open." + part + ".text"),
                        wanted,
                        Paging.address("/feed.xml", feed)),
                request,
                model);
    }
}
