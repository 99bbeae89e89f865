package org.gongkai.organization.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A part of a body that is kept as one form of rows: its page, and the way through saving it.
///
/// @param name as in the address, the template and the texts: `posts`
record BodyPart(String name) {

    ModelAndView page(Body body, Problems problems) {
        return new ModelAndView("organization/body-" + name)
                .addObject("body", body)
                .addObject("problems", problems);
    }

    /// Saves and goes back to the page, or shows the same form again with what is wrong.
    ModelAndView save(
            Body body,
            RedirectAttributes after,
            Runnable keeping,
            Function<Problems, ModelAndView> again) {
        try {
            keeping.run();
        } catch (Refused refused) {
            ModelAndView page = again.apply(new Problems(refused.problems()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        after.addFlashAttribute("notice", "organization.done." + name);
        return new ModelAndView("redirect:/office/bodies/" + body.code() + "/" + name);
    }

    /// The rows, and some empty ones at the end to fill in.
    static <T> List<T> withRoom(List<T> rows, T empty, int room) {
        var all = new ArrayList<>(rows);
        all.addAll(Collections.nCopies(room, empty));
        return all;
    }
}
