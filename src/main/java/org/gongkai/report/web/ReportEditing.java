package org.gongkai.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.ComposeReport;
import org.gongkai.report.annual.ComposedReport;
import org.gongkai.report.annual.ReportRights;
import org.gongkai.report.figure.Figures;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page on which the texts of a report are written, also after they were refused or somebody
/// else had saved meanwhile.
@Component
class ReportEditing {

    private final ComposeReport composing;
    private final ReportRights rights;
    private final Figures figures;

    ReportEditing(ComposeReport composing, ReportRights rights, Figures figures) {
        this.composing = composing;
        this.rights = rights;
        this.figures = figures;
    }

    ModelAndView page(Actor actor, AnnualReport report) {
        ComposedReport composed = composing.compose(actor, report);
        Map<String, String> kept = kept(composed);
        return page(actor, composed, kept, new TwoTexts(kept, Map.of()), "", List.of());
    }

    /// What was typed stays in the form, with what is wrong.
    ModelAndView refused(
            Actor actor,
            AnnualReport report,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        ComposedReport composed = composing.compose(actor, report);
        Map<String, String> kept = kept(composed);
        var texts = new LinkedHashMap<String, String>();
        kept.forEach((part, now) -> texts.put(part, typed.getOrDefault(part, now)));
        return page(
                actor,
                composed,
                kept,
                new TwoTexts(texts, Map.of()),
                typed.getOrDefault("saveCount", ""),
                problems);
    }

    /// Somebody else saved: both texts stand side by side, and saving again keeps what was chosen.
    ModelAndView savedElsewhere(
            Actor actor,
            AnnualReport report,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        ComposedReport composed = composing.compose(actor, report);
        Map<String, String> kept = kept(composed);
        return page(actor, composed, kept, TwoTexts.of(kept, typed), "", problems);
    }

    /// The texts as they are kept, with the names of figures in their fields.
    Map<String, String> kept(ComposedReport composed) {
        var texts = new LinkedHashMap<String, String>();
        for (ComposedReport.Part part : composed.parts()) {
            if (part.form().text()) {
                texts.put(part.form().key(), composing.written(part.text()));
            }
        }
        return texts;
    }

    /// The marks of the texts as they are kept now.
    Map<String, String> marks(Actor actor, AnnualReport report) {
        return marks(kept(composing.compose(actor, report)));
    }

    private static Map<String, String> marks(Map<String, String> kept) {
        var marks = new LinkedHashMap<String, String>();
        kept.forEach((part, text) -> marks.put(part, TwoTexts.mark(text)));
        return marks;
    }

    private ModelAndView page(
            Actor actor,
            ComposedReport composed,
            Map<String, String> kept,
            TwoTexts two,
            String saveCount,
            List<Refused.Problem> problems) {
        return new ModelAndView(
                "report/report-edit",
                Map.of(
                        "view",
                        new EditView(
                                composed,
                                two.texts(),
                                two.theirs(),
                                marks(kept),
                                figures.list(),
                                rights.mayWrite(actor, composed.report()),
                                saveCount,
                                problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
