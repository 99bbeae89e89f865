package org.gongkai.publication.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// HTML as plain text that keeps its blocks: a line each, table rows as cells with tabs between.
final class PlainBlocks implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private PlainBlocks() {}

    static String of(Element body) {
        var blocks = new PlainBlocks();
        body.traverse(blocks);
        return blocks.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isCell(element)) {
                append(element.previousElementSibling() == null ? "" : "\t");
            } else if ((element.isBlock() && !isInCell(element)) || element.nameIs("br")) {
                breakLine();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element
                && element.isBlock()
                && !isCell(element)
                && !isInCell(element)) {
            breakLine();
        }
    }

    private void append(String words) {
        if (words.equals("\t")) {
            trimBlanks();
            text.append('\t');
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00a0';
            if (!blank) {
                text.append(c);
            } else if (!text.isEmpty() && !endsInBlank()) {
                text.append(' ');
            }
        }
    }

    private void breakLine() {
        trimBlanks();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void trimBlanks() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private boolean endsInBlank() {
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n' || last == '\t';
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private static boolean isInCell(Element element) {
        Element parent = element.parent();
        return parent != null && isCell(parent);
    }
}
