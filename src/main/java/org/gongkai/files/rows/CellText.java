package org.gongkai.files.rows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of a cell, without what only machines see.
final class CellText {

    /// What a spreadsheet lets one cell hold.
    static final int LONGEST = 32_767;

    private static final Pattern QUOTED_FORMULA = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern GUARDED = Pattern.compile("'(?:[=+\\-@＝＋－＠].*|\\d+[Xx]?)");
    private static final Pattern LONG_NUMBER = Pattern.compile("(\\p{Nd}{2})\\p{Nd}{3,}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int QUOTE_CHARACTERS = 40;

    private CellText() {}

    /// One kind of line break, no control characters, no spaces around; a guard that keeps Excel
    /// from calculating or rounding (`'123`, `="123"`, a tab in front) is taken away. Emoji and
    /// their joiners stay.
    static String clean(String raw, Set<Row.Remark> remarks) {
        String text = isPlain(raw) ? raw : rewritten(raw, remarks);
        text = stripped(text);
        if (text.startsWith("=\"")) {
            return QUOTED_FORMULA.matcher(text).replaceFirst("$1");
        }
        return text.startsWith("'") && GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    private static boolean isPlain(String raw) {
        return raw.chars()
                .allMatch(c -> c >= 0x20 && c < 0x7f || c > 0x9f && c < 0x2000 || isHan(c));
    }

    private static boolean isHan(int c) {
        return c >= 0x3000 && c < 0xd800;
    }

    private static String rewritten(String raw, Set<Row.Remark> remarks) {
        var kept = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            switch (c) {
                case '\r' -> kept.append(followedBy(raw, at, '\n') ? "" : "\n");
                case '\u0085', '\u2028', '\u2029' -> kept.append('\n');
                case '\t', '\n' -> kept.append(c);
                case '\ufeff', '\u200b' -> kept.append("");
                default -> {
                    if (isControl(c)) {
                        remarks.add(Row.Remark.CONTROL_CHARACTERS);
                    } else {
                        kept.append(isTorn(raw, at) ? '\ufffd' : c);
                    }
                }
            }
        }
        return kept.toString();
    }

    private static boolean followedBy(String raw, int at, char wanted) {
        return at + 1 < raw.length() && raw.charAt(at + 1) == wanted;
    }

    /// C0, C1, the marks that turn the direction of writing, and what is no character at all.
    private static boolean isControl(char c) {
        return Character.isISOControl(c)
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c >= '\ufffe';
    }

    /// Half of a character beyond U+FFFF; old workbooks hold such.
    private static boolean isTorn(String raw, int at) {
        char c = raw.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= raw.length() || !Character.isLowSurrogate(raw.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(raw.charAt(at - 1)));
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /// How a row begins, fit to be shown in a list of faults: one line, numbers of five digits and
    /// more without their end.
    static String quote(List<String> cells) {
        var start = new StringBuilder();
        for (String cell : cells) {
            if (start.length() > 4 * QUOTE_CHARACTERS) break;
            start.append(start.isEmpty() ? "" : " | ");
            start.append(cell, 0, Math.min(cell.length(), 4 * QUOTE_CHARACTERS));
        }
        String plain = rewritten(start.toString(), EnumSet.noneOf(Row.Remark.class));
        String line = SPACES.matcher(plain).replaceAll(" ").strip();
        String shown = LONG_NUMBER.matcher(line).replaceAll("$1***");
        if (shown.codePointCount(0, shown.length()) <= QUOTE_CHARACTERS) {
            return shown;
        }
        return shown.substring(0, shown.offsetByCodePoints(0, QUOTE_CHARACTERS)) + "…";
    }
}
