package org.gongkai.courier.mailbox;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// HTML to the text that a reader sees, with the addresses of links beside their words.
final class HtmlText {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "template", "noscript", "object", "svg");
    private static final Set<String> LINE_OF_ITS_OWN =
            Set.of(
                    "p",
                    "div",
                    "tr",
                    "li",
                    "ul",
                    "ol",
                    "table",
                    "blockquote",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "hr",
                    "dl",
                    "dt",
                    "dd",
                    "center",
                    "form",
                    "address");

    private HtmlText() {}

    static String of(String html) {
        var writer = new Writer();
        Jsoup.parse(html).body().filter(writer);
        return PlainText.lines(writer.out.toString().replaceAll(" *\\n *", "\n"));
    }

    private static final class Writer implements NodeFilter {

        private final StringBuilder out = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                boolean atStart =
                        out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
                String words = text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
                out.append(atStart ? words.stripLeading() : words);
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (UNSEEN.contains(name)) return FilterResult.SKIP_ENTIRELY;
                if (name.equals("br")) out.append('\n');
                else if (name.equals("td") || name.equals("th")) out.append(' ');
                else if (LINE_OF_ITS_OWN.contains(name)) newLine();
                if (name.equals("li")) out.append("· ");
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("a")) link(element);
                if (LINE_OF_ITS_OWN.contains(element.normalName())) newLine();
                if (element.normalName().equals("p")) out.append('\n');
            }
            return FilterResult.CONTINUE;
        }

        private void link(Element link) {
            String address = link.attr("href").strip();
            if (!address.matches("(?i)https?://\\S{1,1000}")) return;
            String tail = out.substring(Math.max(0, out.length() - address.length() - 1));
            if (!tail.contains(address)) out.append(" (").append(address).append(") ");
        }

        private void newLine() {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
        }
    }
}
