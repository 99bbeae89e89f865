package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.gongkai.files.FileKind;
import org.gongkai.files.SafeName;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.report.CompileReport;
import org.gongkai.report.CompiledReport;
import org.gongkai.report.ReportDocx;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The draft of an annual report, as page and as Word document.
@Controller
class AnnualReportPage {

    private final CompileReport compiling;
    private final Bodies bodies;
    private final Clock clock;

    AnnualReportPage(CompileReport compiling, Bodies bodies, Clock clock) {
        this.compiling = compiling;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/office/annual-report")
    String show(Actor actor, @RequestParam String body, @RequestParam int year, Model model) {
        model.addAttribute("report", compile(actor, body, year));
        model.addAttribute("body", body);
        model.addAttribute("year", year);
        return "report/annual-report";
    }

    @GetMapping("/office/annual-report.docx")
    void word(
            Actor actor,
            @RequestParam String body,
            @RequestParam int year,
            HttpServletResponse response)
            throws IOException {
        CompiledReport report = compile(actor, body, year);
        response.setContentType(FileKind.DOCX.mediaType());
        response.setHeader(
                "Content-Disposition",
                SafeName.of(report.title() + ".docx").attachmentDisposition());
        ReportDocx.write(report, response.getOutputStream());
    }

    private CompiledReport compile(Actor actor, String code, int year) {
        Body body = bodies.find(code).orElseThrow();
        actor.require(Action.READ_FIGURES, body.path());
        return compiling.compile(actor, body.id(), AskedYear.of(year, clock));
    }
}
