package org.gongkai.report.web;

import java.io.IOException;
import java.time.Clock;
import org.gongkai.files.FileKind;
import org.gongkai.files.SafeName;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.Letters;
import org.gongkai.report.CompileReport;
import org.gongkai.report.CompiledReport;
import org.gongkai.report.ReportExcel;
import org.gongkai.report.ReportPaper;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The draft of an annual report, as page, as Word, PDF and OFD, and its tables as Excel.
@Controller
class AnnualReportPage {

    private final CompileReport compiling;
    private final Bodies bodies;
    private final Letters letters;
    private final Clock clock;

    AnnualReportPage(CompileReport compiling, Bodies bodies, Letters letters, Clock clock) {
        this.compiling = compiling;
        this.bodies = bodies;
        this.letters = letters;
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
    ResponseEntity<byte[]> word(Actor actor, @RequestParam String body, @RequestParam int year) {
        return paper(compile(actor, body, year), LetterFormat.DOCX);
    }

    @GetMapping("/office/annual-report.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @RequestParam String body, @RequestParam int year) {
        return paper(compile(actor, body, year), LetterFormat.PDF);
    }

    @GetMapping("/office/annual-report.ofd")
    ResponseEntity<byte[]> ofd(Actor actor, @RequestParam String body, @RequestParam int year) {
        return paper(compile(actor, body, year), LetterFormat.OFD);
    }

    @GetMapping("/office/annual-report.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @RequestParam String body, @RequestParam int year)
            throws IOException {
        CompiledReport report = compile(actor, body, year);
        String name = report.title() + ".xlsx";
        return download(name, FileKind.XLSX.mediaType(), ReportExcel.write(report));
    }

    private ResponseEntity<byte[]> paper(CompiledReport report, LetterFormat format) {
        String name = report.title() + "." + format.extension();
        return download(name, format.mediaType(), letters.write(ReportPaper.of(report), format));
    }

    private static ResponseEntity<byte[]> download(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, SafeName.of(name).attachmentDisposition())
                .body(content);
    }

    private CompiledReport compile(Actor actor, String code, int year) {
        Body body = bodies.find(code).orElseThrow();
        actor.require(Action.READ_FIGURES, body.path());
        return compiling.compile(actor, body.id(), AskedYear.of(year, clock));
    }
}
