package org.gongkai.letter.intake.table;

import java.util.regex.Pattern;

/// Cells as they may be seen before anything is taken in: enough to tell whether a column is what
/// it was taken for, and nobody's name, number or whole story.
final class Masks {

    private static final Pattern LONG_NUMBER = Pattern.compile("(\\p{Nd}{2})\\p{Nd}{3,}");
    private static final int SHOWN_TEXT = 24;
    private static final int SHOWN_PLACE = 6;

    private Masks() {}

    static String of(Column column, String cell) {
        if (cell.isEmpty()) return "";
        return switch (column) {
            case NUMBER, AT, KIND, CATEGORY, CONSENT -> start(cell, SHOWN_TEXT);
            case NAME -> start(cell, 1).replace("…", "") + "＊";
            case PHONE ->
                    cell.length() < 7
                            ? "＊＊＊"
                            : cell.substring(0, 3) + "＊＊＊＊" + cell.substring(cell.length() - 2);
            case EMAIL -> start(cell, 1).replace("…", "") + "＊＊＊" + cell.replaceFirst("^[^@]*", "");
            case ADDRESS, PLACE, AGAINST -> digits(start(cell, SHOWN_PLACE));
            case TITLE, TEXT -> digits(start(cell.replaceAll("\\s+", " "), SHOWN_TEXT));
        };
    }

    private static String digits(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("$1＊＊＊");
    }

    private static String start(String text, int characters) {
        if (text.codePointCount(0, text.length()) <= characters) return text;
        return text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }
}
