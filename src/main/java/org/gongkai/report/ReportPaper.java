package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.pages.Text;
import org.gongkai.paper.Block;
import org.gongkai.paper.Letter;
import org.gongkai.report.CompiledReport.Cell;
import org.gongkai.report.CompiledReport.Run;

/// A compiled report as a letter, which can be written as DOCX, PDF and OFD.
public final class ReportPaper {

    private static final double WHOLE = 100;

    private ReportPaper() {}

    public static Letter of(CompiledReport report) {
        var blocks = new ArrayList<>(report.blocks().stream().map(ReportPaper::block).toList());
        if (!report.charts().isEmpty()) {
            blocks.add(new Block.Heading(Text.official("report.annual.charts")));
        }
        for (int i = 0; i < report.charts().size(); i++) {
            blocks.add(chart(i + 1, report.charts().get(i)));
        }
        return Letter.of(report.title(), blocks);
    }

    /// Each bar says whose year it is where two years are compared.
    private static Block.Chart chart(int number, CompiledReport.Chart chart) {
        boolean compares = chart.bars().stream().anyMatch(CompiledReport.Bar::last);
        return new Block.Chart(
                Text.official("report.annual.chart." + chart.key(), number),
                chart.bars().stream()
                        .map(bar ->
                                new Block.Bar(
                                        compares
                                                ? Text.official(
                                                        "report.annual.chart.year",
                                                        bar.label(),
                                                        Integer.toString(bar.year()))
                                                : bar.label(),
                                        bar.value(),
                                        (float) Math.clamp(bar.width() / WHOLE, 0, 1),
                                        bar.last()))
                        .toList());
    }

    private static Block block(CompiledReport.Block block) {
        return switch (block) {
            case CompiledReport.Block.Heading(String text) -> new Block.Heading(text);
            case CompiledReport.Block.Paragraph(List<Run> runs) ->
                    new Block.Draft(runs.stream().map(ReportPaper::words).toList());
            case CompiledReport.Block.Table table -> form(table);
        };
    }

    /// The caption is the first row, over all columns, as the official forms have it.
    static Block.Form form(CompiledReport.Block.Table table) {
        var rows = new ArrayList<List<Block.Cell>>();
        if (!table.caption().isEmpty()) {
            int columns = table.rows().getFirst().stream().mapToInt(Cell::across).sum();
            rows.add(List.of(cell(Cell.name(table.caption(), columns, 1))));
        }
        int head = rows.size() + table.headRows();
        for (List<Cell> row : table.rows()) rows.add(row.stream().map(ReportPaper::cell).toList());
        return new Block.Form(head, rows);
    }

    private static Block.Cell cell(Cell cell) {
        return new Block.Cell(words(cell.run()), cell.across(), cell.down(), cell.name());
    }

    private static Block.Words words(Run run) {
        return new Block.Words(run.text(), run.gap());
    }
}
