package org.gongkai.publication.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.publication.AttachFile;
import org.gongkai.publication.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The form of a draft: each of its buttons saves what was typed first, so that nothing is lost
/// whichever is pressed.
@Controller
class DraftActions {

    private final DraftButtons buttons;
    private final EditionViews views;
    private final Editions editions;
    private final AttachFile files;

    DraftActions(DraftButtons buttons, EditionViews views, Editions editions, AttachFile files) {
        this.buttons = buttons;
        this.views = views;
        this.editions = editions;
        this.files = files;
    }

    /// @param then the button that was pressed, see [DraftButtons]
    @PostMapping("/office/editions/{id}")
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute DraftForm form,
            @RequestParam(defaultValue = "") String then,
            @RequestParam Map<String, String> all,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            RedirectAttributes after) {
        views.readable(actor, id);
        boolean saved = false;
        try {
            buttons.save(actor, id, form, then.equals("overwrite"));
            saved = true;
            if (file != null) attach(actor, id, file);
            String notice = buttons.press(actor, id, then, all);
            after.addFlashAttribute("notice", notice);
            return new ModelAndView("redirect:" + buttons.placeAfter(id, then, all));
        } catch (Refused refused) {
            DraftForm shown = saved ? DraftForm.of(editions.get(id)) : form;
            var typed =
                    new Typed(
                            "",
                            all.getOrDefault("reason-" + DraftButtons.target(then), ""),
                            "",
                            all.getOrDefault("seek", ""));
            return new ModelAndView(
                    "publication/edition",
                    Map.of("view", views.refused(actor, id, shown, typed, refused.problems())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// Files by themselves, for the page's own upload with progress.
    @PostMapping("/office/editions/{id}/files")
    String upload(
            Actor actor,
            @PathVariable long id,
            @RequestParam List<MultipartFile> file,
            Model model) {
        views.readable(actor, id);
        attach(actor, id, file);
        model.addAttribute("view", views.show(actor, id, true));
        return "publication/attachments";
    }

    private void attach(Actor actor, long id, List<MultipartFile> sent) {
        for (MultipartFile each : sent) {
            String name = each.getOriginalFilename();
            if (name == null || name.isEmpty()) continue;
            try (var content = each.getInputStream()) {
                files.attach(actor, id, content, name);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
