package org.gongkai.report.checking;

/// Text without spaces, its full-width digits and punctuation as half-width ones.
final class HalfWidth {

    private HalfWidth() {}

    static String of(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) continue;
            plain.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
        }
        return plain.toString();
    }
}
