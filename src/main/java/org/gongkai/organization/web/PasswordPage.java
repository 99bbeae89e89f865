package org.gongkai.organization.web;

import java.util.List;
import org.gongkai.organization.Actor;
import org.gongkai.organization.ChangePassword;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own password.
@Controller
class PasswordPage {

    private final ChangePassword changing;

    PasswordPage(ChangePassword changing) {
        this.changing = changing;
    }

    @GetMapping("/office/password")
    ModelAndView show(Actor actor) {
        return new ModelAndView("organization/password").addObject("problems", List.of());
    }

    @PostMapping("/office/password")
    ModelAndView change(
            Actor actor,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again) {
        try {
            changing.change(actor, old, fresh, again);
        } catch (Refused refused) {
            var page =
                    new ModelAndView("organization/password")
                            .addObject("problems", refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:/office/sign-in?out");
    }
}
