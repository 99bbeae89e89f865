package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The lines and tables of a web page.
final class HtmlText {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "ul",
                    "ol",
                    "tr",
                    "td",
                    "th",
                    "br",
                    "section",
                    "article",
                    "blockquote",
                    "dt",
                    "dd",
                    "pre",
                    "caption",
                    "hr",
                    "center");

    /// What is nested deeper is no page that anybody wrote.
    private static final int DEEPEST = 400;

    private static final int SHORTEST_REPORT = 200;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    static List<Block> of(String html) {
        Document page = Jsoup.parse(html);
        page.select("script,style,noscript,nav,footer,aside,button,select,option,textarea,head")
                .remove();
        page.select("header").removeIf(header -> header.closest("article,main") == null);
        // many pages are one form as a whole; a form of a few words is a search box
        page.select("form").removeIf(form -> form.text().length() < SHORTEST_REPORT);
        return blocks(page.body(), 0);
    }

    private static List<Block> blocks(Element element, int depth) {
        var text = new HtmlText();
        text.takeChildren(element, depth);
        text.endLine();
        return text.blocks;
    }

    private void takeChildren(Element element, int depth) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText());
            } else if (child instanceof Element inner && depth < DEEPEST) {
                take(inner, depth + 1);
            }
        }
    }

    private void take(Element element, int depth) {
        if (element.normalName().equals("table")) {
            endLine();
            blocks.add(table(element, depth));
            return;
        }
        boolean block = BLOCKS.contains(element.normalName());
        if (block) {
            endLine();
        }
        takeChildren(element, depth);
        if (block) {
            endLine();
        }
    }

    private static Block.Table table(Element table, int depth) {
        var rows = new ArrayList<Block.Row>();
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "tr" -> rows.add(row(part, depth));
                case "thead", "tbody", "tfoot" ->
                        part.children().stream()
                                .filter(child -> child.normalName().equals("tr"))
                                .forEach(child -> rows.add(row(child, depth)));
                case "caption" ->
                        rows.add(
                                new Block.Row(
                                        List.of(
                                                new Block.Cell(
                                                        1, 1, false, blocks(part, depth + 1)))));
                default -> {}
            }
        }
        return new Block.Table(rows);
    }

    private static Block.Row row(Element row, int depth) {
        var cells = new ArrayList<Block.Cell>();
        for (Element cell : row.children()) {
            cells.add(
                    new Block.Cell(
                            span(cell, "colspan"),
                            span(cell, "rowspan"),
                            false,
                            blocks(cell, depth + 1)));
        }
        return new Block.Row(cells);
    }

    /// A rowspan of 0 goes on to the end of the table.
    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        if (!span.matches("\\d{1,5}")) {
            return 1;
        }
        return span.matches("0+") ? Short.MAX_VALUE : Integer.parseInt(span);
    }

    private void append(String words) {
        String flat = words.replaceAll("[\\t\\r\\n ]+", " ");
        if (!flat.equals(" ") || (!line.isEmpty() && line.charAt(line.length() - 1) > ' ')) {
            line.append(flat);
        }
    }

    private void endLine() {
        String words = line.toString().replaceAll("[ \\u00A0]+$", "");
        if (!words.isEmpty()) {
            blocks.add(new Block.Words(words));
        }
        line.setLength(0);
    }
}
