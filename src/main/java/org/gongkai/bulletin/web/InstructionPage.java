package org.gongkai.bulletin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.Instruction;
import org.gongkai.bulletin.InstructionResult;
import org.gongkai.bulletin.ReportBack;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Papers;
import org.gongkai.organization.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One instruction. Every button is a form that carries the newest step the page showed: a double
/// click does its work once, and who acts on an old page is told what happened since.
@Controller
class InstructionPage {

    private final InstructionViews views;
    private final InstructionForms forms;
    private final InstructionDeeds deeds;
    private final ReportBack reporting;
    private final Papers papers;
    private final AuditTrail audit;

    InstructionPage(
            InstructionViews views,
            InstructionForms forms,
            InstructionDeeds deeds,
            ReportBack reporting,
            Papers papers,
            AuditTrail audit) {
        this.views = views;
        this.forms = forms;
        this.deeds = deeds;
        this.reporting = reporting;
        this.papers = papers;
        this.audit = audit;
    }

    @GetMapping("/office/instructions/{id:\\d{1,18}}")
    ModelAndView show(Actor actor, @PathVariable long id) {
        return new ModelAndView(
                "bulletin/instruction",
                Map.of("view", views.show(actor, id, "", Map.of(), List.of())));
    }

    /// @param deed which button, see [InstructionDeeds]
    @PostMapping("/office/instructions/{id:\\d{1,18}}/{deed:[a-z-]{2,20}}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @PathVariable String deed,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        return forms.run(
                new InstructionForms.Sent(actor, id, deed, fields),
                after,
                (seen, form) -> deeds.read(deed, actor, id, seen, fields, form));
    }

    /// What the body did, with files.
    @PostMapping("/office/instructions/{id:\\d{1,18}}/report")
    ModelAndView report(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            RedirectAttributes after) {
        return forms.run(
                new InstructionForms.Sent(actor, id, "report", fields),
                after,
                (seen, form) -> {
                    InstructionResult result =
                            form.choice(
                                    "result",
                                    fields.getOrDefault("result", ""),
                                    InstructionResult::ofReport,
                                    null);
                    if (result == null) {
                        form.needed("result");
                        return () -> {};
                    }
                    String words = fields.getOrDefault("words", "");
                    List<Papers.Upload> files = looked(file);
                    return () -> reporting.report(actor, id, seen, result, words, files);
                });
    }

    @GetMapping("/office/instructions/{id:\\d{1,18}}/papers/{paperId:\\d{1,18}}")
    void paper(
            Actor actor,
            @PathVariable long id,
            @PathVariable long paperId,
            HttpServletResponse response)
            throws IOException {
        Instruction one = views.readable(actor, id);
        Paper paper = papers.get(one.matter(), paperId);
        audit.read(actor.username(), "bulletin.read-report-paper", one.matter().subject());
        TakenFile.send(response, paper.name(), paper.mediaType(), papers.read(one.matter(), paper));
    }

    private List<Papers.Upload> looked(@Nullable List<MultipartFile> files) {
        var looked = new ArrayList<Papers.Upload>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (file.isEmpty()) continue;
            try (var content = file.getInputStream()) {
                looked.add(
                        papers.look(content, String.valueOf(file.getOriginalFilename()), "file"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return looked;
    }
}
