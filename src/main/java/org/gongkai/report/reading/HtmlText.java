package org.gongkai.report.reading;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of a web page: one line per block, one line per table row with tabs between its cells.
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
                    "table",
                    "br",
                    "section",
                    "article",
                    "blockquote",
                    "dt",
                    "dd",
                    "pre",
                    "caption");

    private HtmlText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select("script,style,noscript,nav,header,footer,aside,form,button,select,head")
                .remove();
        var text = new StringBuilder();
        page.body().traverse(new Lines(text));
        return text.toString().replaceAll("[ \\u00A0]+\n", "\n").replaceAll("\n{3,}", "\n\n");
    }

    private record Lines(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element
                    && BLOCKS.contains(element.normalName())
                    && !insideCell(element)) {
                newLine();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String name = element.normalName();
            if (name.equals("td") || name.equals("th")) {
                if (element.nextElementSibling() != null) {
                    text.append('\t');
                }
            } else if (BLOCKS.contains(name) && !insideCell(element)) {
                newLine();
            }
        }

        private static boolean insideCell(Element element) {
            Element parent = element.parent();
            return parent != null && parent.closest("td,th") != null;
        }

        private void append(String words) {
            String flat = words.replaceAll("[\\t\\r\\n ]+", " ");
            if (flat.equals(" ") && (text.isEmpty() || text.charAt(text.length() - 1) <= ' ')) {
                return;
            }
            text.append(flat);
        }

        private void newLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
