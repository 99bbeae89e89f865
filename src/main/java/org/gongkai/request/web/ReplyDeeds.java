package org.gongkai.request.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.request.AnswerRequest;
import org.gongkai.request.EncloseFile;
import org.gongkai.request.Outcome;
import org.gongkai.request.Reply;
import org.gongkai.request.ReplyDraft;
import org.gongkai.request.RequestStage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The form in which an answer is written. Whatever is wrong with it, text and files stay; and what
/// was typed never stands in an address.
@Controller
class ReplyDeeds {

    private final RequestViews views;
    private final RequestForms forms;
    private final ReplyDraft drafts;
    private final EncloseFile enclosing;
    private final AnswerRequest answering;

    ReplyDeeds(
            RequestViews views,
            RequestForms forms,
            ReplyDraft drafts,
            EncloseFile enclosing,
            AnswerRequest answering) {
        this.views = views;
        this.forms = forms;
        this.drafts = drafts;
        this.enclosing = enclosing;
        this.answering = answering;
    }

    /// Takes the files in and fills the form with the text for the chosen outcome; a text somebody
    /// changed stays.
    @PostMapping("/office/requests/{id:\\d{1,18}}/draft-reply")
    ModelAndView draft(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        Matter matter = handled(actor, id);
        var typed = new HashMap<>(fields);
        Outcome.find(fields.getOrDefault("outcome", ""))
                .filter(outcome -> isOurs(matter, fields.getOrDefault("text", "")))
                .ifPresent(outcome -> typed.put("text", drafts.text(matter, outcome)));
        try {
            takeIn(actor, matter, file, typed);
        } catch (Refused refused) {
            return page(actor, id, typed, refused.problems());
        }
        return page(actor, id, typed, List.of());
    }

    /// Puts the answer before whoever signs.
    @PostMapping("/office/requests/{id:\\d{1,18}}/prepare")
    ModelAndView prepare(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            RedirectAttributes after) {
        Matter matter = handled(actor, id);
        var typed = new HashMap<>(fields);
        try {
            takeIn(actor, matter, file, typed);
        } catch (Refused refused) {
            return page(actor, id, typed, refused.problems());
        }
        return forms.run(
                new RequestForms.Sent(actor, id, "prepare", typed),
                Action.HANDLE_MATTERS,
                after,
                (now, seen, form) -> {
                    Reply reply = ReplyForm.read(typed, form);
                    return () -> answering.prepare(actor, id, seen, reply);
                });
    }

    private Matter handled(Actor actor, long id) {
        Matter matter = views.readable(actor, id);
        actor.require(Action.HANDLE_MATTERS, matter.bodyPath());
        return matter;
    }

    /// Keeps the files that came with the form, and ticks them in it. Once the answer is on its way
    /// there is nothing to keep: the form is an old one, and is told so.
    private void takeIn(
            Actor actor,
            Matter matter,
            @Nullable List<MultipartFile> files,
            Map<String, String> typed) {
        if (files == null || RequestStage.of(matter) != RequestStage.WORK) return;
        for (MultipartFile file : files) {
            if (file.isEmpty()) continue;
            String name = String.valueOf(file.getOriginalFilename());
            try (var content = file.getInputStream()) {
                long paper = enclosing.add(actor, matter.id(), content, name);
                typed.put(ReplyForm.FILE + paper, "1");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private ModelAndView page(
            Actor actor, long id, Map<String, String> typed, List<Refused.Problem> problems) {
        return new ModelAndView(
                "request/request",
                Map.of("view", views.show(actor, id, typed, problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Whether a text is one of the drafts, or none.
    private boolean isOurs(Matter matter, String text) {
        String lines = text.replace("\r\n", "\n").strip();
        return lines.isEmpty()
                || Stream.of(Outcome.values())
                        .anyMatch(outcome -> drafts.text(matter, outcome).equals(lines));
    }
}
