package org.gongkai.organization.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.organization.BodyKind;
import org.gongkai.organization.FirstSetUp;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first page of a new installation: its first body and its first administrator. Afterwards it
/// leads to the office and does nothing.
@Controller
class SetUpPage {

    private final FirstSetUp setUp;

    SetUpPage(FirstSetUp setUp) {
        this.setUp = setUp;
    }

    @GetMapping("/office/set-up")
    ModelAndView show(@ModelAttribute SetUpForm form, CsrfToken csrf) {
        return setUp.isOpen() ? page(form, Problems.NONE, csrf) : over();
    }

    @PostMapping("/office/set-up")
    ModelAndView carryOut(@ModelAttribute SetUpForm form, CsrfToken csrf) {
        if (!setUp.isOpen()) return over();
        try {
            setUp.carryOut(form.setUpCode(), form.first());
        } catch (Refused refused) {
            ModelAndView page = page(form, new Problems(refused.problems()), csrf);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        } catch (NoSuchElementException somebodyWasFaster) {
            return over();
        }
        return new ModelAndView("redirect:/office/sign-in?ready");
    }

    private static ModelAndView page(SetUpForm form, Problems problems, CsrfToken csrf) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (BodyKind kind : BodyKind.values()) {
            kinds.put(kind.code(), Text.t("organization.kind." + kind.code()));
        }
        return new ModelAndView("organization/set-up")
                .addObject("form", form)
                .addObject("kinds", kinds)
                .addObject("problems", problems)
                .addObject("csrf", csrf.getToken());
    }

    private static ModelAndView over() {
        return new ModelAndView("redirect:/office");
    }
}
