package org.gongkai.paper;

/// A character with its face, its look and its width in points; `gap` when it stands for words that
/// are wanting.
record Glyph(int character, Face face, Style style, float advance, boolean gap) {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕〗］｝”’…～％‰℃°·!%),.:;?]}";
    private static final String NEVER_LAST = "（《〈「『【〔〖［｛“‘([{￥¥$＄№";
    private static final String PAIRED = "—…";
    private static final String BLANK_TO_THE_RIGHT = "，。、；：！？）》〉」』】〕”’";

    boolean isSpace() {
        return character == ' ';
    }

    /// Whether the right half of its square is blank, and may hang over the end of a line.
    boolean endsBlank() {
        return BLANK_TO_THE_RIGHT.indexOf(character) >= 0 && advance > 0.9f * style.size();
    }

    /// Part of a word or number of letters that stays on one line.
    boolean isLetter() {
        return character < 0x2000 && !isSpace();
    }

    static boolean mayBreak(Glyph before, Glyph after) {
        if (after.isSpace() || NEVER_FIRST.indexOf(after.character) >= 0) return false;
        if (before.isSpace()) return true;
        if (NEVER_LAST.indexOf(before.character) >= 0) return false;
        if (before.character == after.character && PAIRED.indexOf(after.character) >= 0) {
            return false;
        }
        boolean insideAddress = "/&?=".indexOf(before.character) >= 0;
        return insideAddress || !before.isLetter() || !after.isLetter();
    }
}
