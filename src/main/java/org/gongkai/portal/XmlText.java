package org.gongkai.portal;

/// Text as XML 1.0 can carry it.
final class XmlText {

    private XmlText() {}

    /// Drops the control characters that old documents bring along and no XML reader accepts.
    static String legal(String text) {
        return text.replaceAll(
                "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
