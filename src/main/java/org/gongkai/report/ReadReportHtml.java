package org.gongkai.report;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.reading.Paragraph;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReadTable;
import org.springframework.web.util.HtmlUtils;

/// A report that was read, as the text of a document: headings, paragraphs and tables, without the
/// page around them.
final class ReadReportHtml {

    private ReadReportHtml() {}

    static String of(ReadReport report) {
        var html = new StringBuilder();
        Set<ReadTable> written = new HashSet<>();
        for (Paragraph paragraph : report.paragraphs()) {
            Optional<ReadTable> table =
                    report.tables().stream()
                            .filter(one -> one.covers(paragraph.offset()))
                            .findFirst();
            if (table.isEmpty()) {
                String tag = paragraph.isHeading() ? "h" + Math.min(4, paragraph.level() + 1) : "p";
                element(html, tag, "", paragraph.text());
            } else if (written.add(table.get())) {
                table(html, table.get());
            }
        }
        return html.toString();
    }

    private static void table(StringBuilder html, ReadTable table) {
        html.append("<table>");
        for (var row : table.rows()) {
            html.append("<tr>");
            for (ReadTable.Cell cell : row) {
                String columns = cell.columns() > 1 ? " colspan=\"" + cell.columns() + '"' : "";
                String rows = cell.rows() > 1 ? " rowspan=\"" + cell.rows() + '"' : "";
                element(html, "td", columns + rows, cell.text());
            }
            html.append("</tr>");
        }
        html.append("</table>");
    }

    private static void element(StringBuilder html, String tag, String attributes, String words) {
        html.append('<')
                .append(tag)
                .append(attributes)
                .append('>')
                .append(HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name()))
                .append("</")
                .append(tag)
                .append('>');
    }
}
