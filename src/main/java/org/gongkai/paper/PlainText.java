package org.gongkai.paper;

/// Text as it may stand on paper: without the characters that nobody sees, which would break the
/// XML of a document or turn the order of reading round.
final class PlainText {

    private PlainText() {}

    /// Keeps line feeds, also where they were written as CR LF or as separators of Unicode.
    static String of(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(character -> append(kept, character));
        return kept.toString();
    }

    static String line(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    private static void append(StringBuilder kept, int character) {
        switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> kept.append('\n');
            case '\t' -> kept.append(' ');
            default -> {
                if (isVisible(character)) kept.appendCodePoint(character);
            }
        }
    }

    private static boolean isVisible(int character) {
        boolean variationSelector =
                character >= 0xFE00 && character <= 0xFE0F
                        || character >= 0xE0100 && character <= 0xE01EF;
        boolean nonCharacter =
                (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        return !variationSelector
                && !nonCharacter
                && switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
                    default -> true;
                };
    }
}
