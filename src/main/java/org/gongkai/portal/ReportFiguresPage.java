package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.pages.Text;
import org.gongkai.publication.PublicDocument;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.report.MarkedSource;
import org.gongkai.report.ReadReports;
import org.gongkai.report.annual.PublicCharts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The figures of a public report: its charts, and one table for the body and year; of a report
/// that was read, each number points to the words it was read from.
@Controller
class ReportFiguresPage {

    private final Frames frames;
    private final PublicDocuments documents;
    private final ReadReports reports;
    private final PublicCharts charts;

    ReportFiguresPage(
            Frames frames, PublicDocuments documents, ReadReports reports, PublicCharts charts) {
        this.frames = frames;
        this.documents = documents;
        this.reports = reports;
        this.charts = charts;
    }

    @GetMapping("/d/{id:\\d{1,18}}/figures")
    String show(@PathVariable long id, HttpServletRequest request, Model model) {
        PublicDocument document = Gone.readable(documents.find(id));
        ReadReports.Kept report =
                reports.find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String heading =
                Text.t(report.own() ? "portal.figures.own.title" : "portal.figures.read.title");
        model.addAttribute("frame", frames.of(request, "open", heading));
        model.addAttribute("heading", heading);
        model.addAttribute("id", id);
        model.addAttribute("title", document.head().title());
        model.addAttribute("report", report);
        model.addAttribute("charts", charts.of(id, report.year()));
        model.addAttribute("source", MarkedSource.of(report.sourceText(), report.figures()));
        return "portal/report-figures";
    }
}
