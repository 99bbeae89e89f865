package org.gongkai.report.annual;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.report.CompiledReport;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Cell;
import org.gongkai.report.CompiledReport.Run;
import org.springframework.web.util.HtmlUtils;

/// A report as the text of a document for everybody: words and numbers, without the links that only
/// the office has.
public final class ReportHtml {

    private ReportHtml() {}

    public static String of(CompiledReport report) {
        var html = new StringBuilder();
        for (Block block : report.blocks()) {
            switch (block) {
                case Block.Heading(String text) -> heading(text, html);
                case Block.Paragraph(List<Run> runs) -> {
                    html.append("<p>");
                    runs.forEach(run -> html.append(escaped(run.text())));
                    html.append("</p>");
                }
                case Block.Table table -> table(table, html);
            }
        }
        return html.toString();
    }

    private static void heading(String text, StringBuilder html) {
        String tag = text.startsWith("（") ? "h3" : "h2";
        html.append('<').append(tag).append('>').append(escaped(text));
        html.append("</").append(tag).append('>');
    }

    private static void table(Block.Table table, StringBuilder html) {
        html.append("<table>");
        if (!table.caption().isEmpty()) {
            html.append("<caption>").append(escaped(table.caption())).append("</caption>");
        }
        html.append("<thead>");
        for (int i = 0; i < table.rows().size(); i++) {
            if (i == table.headRows()) html.append("</thead><tbody>");
            html.append("<tr>");
            table.rows().get(i).forEach(cell -> cell(cell, html));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static void cell(Cell cell, StringBuilder html) {
        String tag = cell.name() ? "th" : "td";
        html.append('<').append(tag);
        if (cell.across() > 1) html.append(" colspan=\"").append(cell.across()).append('"');
        if (cell.down() > 1) html.append(" rowspan=\"").append(cell.down()).append('"');
        html.append('>').append(escaped(cell.run().text())).append("</").append(tag).append('>');
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
