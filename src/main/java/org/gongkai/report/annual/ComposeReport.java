package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Text;
import org.gongkai.report.CompiledReport;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.form.FormBlocks;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;
import org.springframework.stereotype.Component;

/// Puts a report together in the form of its year: texts drafted or as written, tables computed,
/// each number with the address of its list.
@Component
public class ComposeReport {

    private final AnnualReports reports;
    private final ReportFigures figures;
    private final Figures registry;

    ComposeReport(AnnualReports reports, ReportFigures figures, Figures registry) {
        this.reports = reports;
        this.figures = figures;
        this.registry = registry;
    }

    /// @param reader whose numbers open the lists that this person may read
    public ComposedReport compose(Actor reader, AnnualReport report) {
        YearFigures of = figures.of(report);
        var numbers =
                new NumberRuns(
                        registry,
                        of,
                        named ->
                                registry.address(
                                        reader,
                                        NarrativeAnnex.scope(report.scope(), named),
                                        of.recorded(),
                                        NarrativeAnnex.figure(named)));
        Map<String, AnnualReports.KeptText> written = reports.texts(report.id());
        var parts = new ArrayList<ComposedReport.Part>();
        var blocks = new ArrayList<Block>();
        for (PartForm form : PartForm.of(report.form())) {
            AnnualReports.KeptText kept = written.get(form.key());
            FieldText fields = FieldText.of("", named -> Optional.empty());
            if (kept != null && kept.cleared() != null) fields = FieldText.words(kept.words());
            else if (kept != null) fields = fields(kept.text());
            else if (form.text()) fields = fields(Drafts.of(form, report, of));
            if (!form.heading().isEmpty()) blocks.add(new Block.Heading(form.heading()));
            List<Block.Paragraph> paragraphs = numbers.paragraphs(fields);
            blocks.addAll(paragraphs);
            for (FormTable table : OfficialForms.tables(report.form())) {
                if (table.part().equals(form.tables())) {
                    blocks.add(FormBlocks.of(table, numbers::cell));
                }
            }
            parts.add(
                    new ComposedReport.Part(
                            form,
                            fields,
                            NumberRuns.text(paragraphs),
                            kept != null && !kept.drafted()));
        }
        if (NarrativeAnnex.belongsTo(report.form(), of.values())) {
            blocks.addAll(NarrativeAnnex.of(named -> numbers.cell(named, BigDecimal.ONE)));
        }
        return new ComposedReport(
                report,
                of,
                parts,
                new CompiledReport(
                        title(report), blocks, ReportCharts.of(registry, report.year(), of)));
    }

    public FieldText fields(String text) {
        return FieldText.of(text, this::figure);
    }

    private Optional<String> figure(String named) {
        return registry.find(named).or(() -> registry.findByName(named)).map(Figure::id);
    }

    /// A text as people write it, with the names of its figures.
    public String written(FieldText text) {
        return text.written(id -> registry.find(id).map(Figure::name).orElse(id));
    }

    static String title(AnnualReport report) {
        return Text.official(
                "report.annual.title", report.body().name(), Integer.toString(report.year()));
    }
}
