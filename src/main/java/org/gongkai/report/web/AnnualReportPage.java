package org.gongkai.report.web;

import java.time.Clock;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.AnnualReports;
import org.gongkai.report.annual.ComposeReport;
import org.gongkai.report.annual.ComposedReport;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What the report of any body on any year would say, compiled from the records at this moment;
/// where the year's report was opened, it leads there.
@Controller
class AnnualReportPage {

    private final ComposeReport composing;
    private final AnnualReports reports;
    private final ReportFiles files;
    private final Bodies bodies;
    private final Clock clock;

    AnnualReportPage(
            ComposeReport composing,
            AnnualReports reports,
            ReportFiles files,
            Bodies bodies,
            Clock clock) {
        this.composing = composing;
        this.reports = reports;
        this.files = files;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/office/annual-report")
    String show(Actor actor, @RequestParam String body, @RequestParam int year, Model model) {
        ComposedReport composed = compose(actor, body, year);
        model.addAttribute("report", composed.compiled());
        model.addAttribute("body", body);
        model.addAttribute("year", year);
        model.addAttribute("soFar", AskedYear.isRunning(year, clock));
        model.addAttribute(
                "opened",
                reports.find(composed.report().body().id(), year)
                        .map(AnnualReport::id)
                        .map(List::of)
                        .orElse(List.of()));
        return "report/annual-report";
    }

    @GetMapping("/office/annual-report.{extension:docx|pdf|ofd|xlsx|json}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable String extension,
            @RequestParam String body,
            @RequestParam int year) {
        return files.file(compose(actor, body, year), extension);
    }

    private ComposedReport compose(Actor actor, String code, int year) {
        Body body = bodies.find(code).orElseThrow();
        actor.require(Action.READ_FIGURES, body.path());
        return composing.compose(actor, AnnualReport.preview(body, AskedYear.of(year, clock)));
    }
}
