package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Doors behind which there is nothing online yet: what will be there, and how to get it done
/// today, at the desk or by telephone.
@Controller
class ComingPages {

    private final Frames frames;
    private final Bodies bodies;

    ComingPages(Frames frames, Bodies bodies) {
        this.frames = frames;
        this.bodies = bodies;
    }

    @GetMapping("/services")
    String services(HttpServletRequest request, Model model) {
        return show("services", "政务服务", request, model);
    }

    private String show(String part, String desk, HttpServletRequest request, Model model) {
        @Nullable Body at =
                bodies.listActive().stream()
                        .filter(b -> !desk.isEmpty() && b.name().contains(desk))
                        .findFirst()
                        .or(bodies::findRoot)
                        .orElse(null);
        model.addAttribute("frame", frames.of(request, part, Text.t("portal.nav." + part)));
        model.addAttribute("part", part);
        model.addAttribute("desk", at);
        model.addAttribute("directory", BodyDirectory.of(bodies.listActive()));
        return "portal/coming";
    }
}
