package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The directory of bodies, and each body's own page.
@Controller
class BodyPages {

    private static final int LATEST = 10;

    private final Frames frames;
    private final Bodies bodies;
    private final BodyProfiles profiles;
    private final PublicDocuments documents;

    BodyPages(Frames frames, Bodies bodies, BodyProfiles profiles, PublicDocuments documents) {
        this.frames = frames;
        this.bodies = bodies;
        this.profiles = profiles;
        this.documents = documents;
    }

    @GetMapping("/bodies")
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("frame", frames.of(request, "bodies", Text.t("portal.bodies.title")));
        model.addAttribute("directory", BodyDirectory.of(bodies.listActive()));
        return "portal/bodies";
    }

    @GetMapping("/bodies/{code}")
    String show(@PathVariable String code, HttpServletRequest request, Model model) {
        Body body = body(code);
        String feed = "/feed.xml?body=" + body.code();
        model.addAttribute("frame", frames.of(request, "bodies", body.name()).withFeed(feed));
        model.addAttribute("body", body);
        model.addAttribute("profile", profiles.get(body));
        model.addAttribute("children", bodies.listChildren(body.id()));
        model.addAttribute("parent", body.parentId() == null ? body : bodies.get(body.parentId()));
        model.addAttribute(
                "latest", documents.list(PublicFilter.ALL.withBody(body.code()), 0, LATEST));
        return "portal/body";
    }

    @GetMapping("/bodies/{code}/guide")
    String guide(@PathVariable String code, HttpServletRequest request, Model model) {
        Body body = body(code);
        String title = Text.t("portal.guide.of", body.name());
        model.addAttribute("frame", frames.of(request, "bodies", title));
        model.addAttribute("body", body);
        model.addAttribute("contact", profiles.contact(body));
        model.addAttribute("own", profiles.guide(body));
        return "portal/guide";
    }

    private Body body(String code) {
        return bodies.find(code)
                .filter(Body::active)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
