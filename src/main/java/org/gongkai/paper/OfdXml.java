package org.gongkai.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes one XML part of an OFD file. Texts come from [PlainText], so all of their characters are
/// allowed in XML.
final class OfdXml {

    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();

    /// A part with this root.
    OfdXml(String root, String... attributes) {
        start(root, " xmlns:ofd=\"http://www.ofdspec.org/2016\"", attributes);
    }

    /// @param attributes names and values in turn
    OfdXml open(String name, String... attributes) {
        start(name, "", attributes);
        return this;
    }

    OfdXml close() {
        xml.append("</ofd:").append(open.pop()).append('>');
        return this;
    }

    /// An element that holds text only; nothing at all if the text is empty.
    OfdXml leaf(String name, String text, String... attributes) {
        if (text.isEmpty()) return this;
        open(name, attributes);
        escape(text);
        return close();
    }

    byte[] bytes() {
        while (!open.isEmpty()) close();
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void start(String name, String namespace, String... attributes) {
        xml.append("<ofd:").append(name).append(namespace);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            xml.append('"');
        }
        xml.append('>');
        open.push(name);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(character);
            }
        }
    }
}
