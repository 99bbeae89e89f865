package org.gongkai.catalogue.sheet;

import java.util.regex.Pattern;

/// The text of a cell: cleaned on the way in, made harmless on the way out.
final class Texts {
    private static final Pattern SPACES = Pattern.compile("[\\s　\\u00a0\\u200b\\ufeff]+");
    private static final Pattern WORD_GAP =
            Pattern.compile("(?<=[A-Za-z0-9,.;)])[\\s　\\u00a0]+(?=[A-Za-z0-9(])");
    private static final String STARTS_FORMULA = "=+-@＝＋－＠\t\r";

    private Texts() {}

    /// One kind of line break, no invisible characters, no guard before a formula sign.
    static String clean(String text) {
        String plain =
                text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace("_x000D_", "")
                        .replace("\u200b", "")
                        .replace("\ufeff", "")
                        .strip();
        boolean guarded = plain.length() > 1 && plain.charAt(0) == '\'' && isFormula(plain, 1);
        return guarded ? plain.substring(1) : plain;
    }

    /// A name that was broken over lines or set with full-width spaces, as one line.
    static String oneLine(String text) {
        String marked = WORD_GAP.matcher(text.strip()).replaceAll("\u0000");
        return SPACES.matcher(marked).replaceAll("").replace('\u0000', ' ');
    }

    /// Whether a spreadsheet would calculate this text instead of showing it.
    static boolean startsFormula(String text) {
        return isFormula(text, 0);
    }

    /// Puts the apostrophe in front that makes a spreadsheet show the text of a CSV cell.
    static String guard(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text, int at) {
        return at < text.length() && STARTS_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
