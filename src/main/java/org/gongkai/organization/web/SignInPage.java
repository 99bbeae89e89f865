package org.gongkai.organization.web;

import org.gongkai.organization.FirstSetUp;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPage {

    private final FirstSetUp setUp;

    SignInPage(FirstSetUp setUp) {
        this.setUp = setUp;
    }

    @GetMapping("/office/sign-in")
    String show(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String locked,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String ready,
            @RequestParam(required = false) @Nullable String expired,
            CsrfToken csrf,
            Model model) {
        if (setUp.isOpen()) return "redirect:/office/set-up";
        String notice =
                ready != null
                        ? "ready"
                        : failed != null
                                ? "failed"
                                : locked != null
                                        ? "locked"
                                        : out != null ? "out" : expired != null ? "expired" : "";
        model.addAttribute("notice", notice);
        model.addAttribute("csrf", csrf.getToken());
        return "office/sign-in";
    }
}
