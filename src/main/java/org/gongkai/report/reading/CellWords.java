package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What one cell of a table says.
///
/// @param value for a number: multiplied out when it was written with 万 or 亿
/// @param money whether the cell itself says 元, 万元 or 亿元
record CellWords(Kind kind, @Nullable BigDecimal value, boolean money) {

    enum Kind {
        NUMBER,
        /// Nothing, or a stroke for nothing. Not zero.
        BLANK,
        /// Something with digits that is no exact number.
        UNCLEAR,
        UNIT,
        WORDS
    }

    static final String UNITS = "条|件|次|篇|个|人次|人|名|万元|元|份|期|场|处|项|部|家";

    /// How an item count changed, in words.
    static final String CHANGE = "(?:(?:增加?|减少?|新增)\\d+|持平|无变化|无增减|不变)";

    /// A number of a cell, with the change words of the form of 2019.
    static final String NUMBER =
            "[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[万亿]?元|[万亿])?|(?:增加?|减少?|新增)\\d+|0/0";

    private static final Pattern EXACT =
            Pattern.compile(
                    "(?<sign>[-+]|增加?|减少?|新增)?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<fraction>\\.\\d+)?"
                            + "(?<scale>[万亿])?(?<money>元)?(?:"
                            + UNITS
                            + ")?");

    private static final Pattern STROKES = Pattern.compile("[/\\\\|—–―─_∕⁄丿-]*");

    private static final Pattern DIGITS = Pattern.compile(".{0,4}\\d[\\d,. ]*.{0,4}");

    static CellWords of(String normal) {
        String words = normal.strip().replaceAll("^[−–](?=\\d)", "-");
        if (STROKES.matcher(words).matches()) {
            return new CellWords(Kind.BLANK, null, false);
        }
        if (words.matches(UNITS) || words.matches("\\((?:单位:)?(?:" + UNITS + ")\\)")) {
            return new CellWords(Kind.UNIT, null, false);
        }
        if (words.equals("0/0") || words.matches("持平|无变化|无增减|不变")) {
            return new CellWords(Kind.NUMBER, BigDecimal.ZERO, false);
        }
        Matcher exact = EXACT.matcher(words);
        if (exact.matches()) {
            return number(exact);
        }
        boolean unclear =
                DIGITS.matcher(words).matches() && !words.matches("\\d+[.、)年].*|.*[年月日].*");
        boolean said = words.matches("[增减无零有]|若干|不详");
        return new CellWords(unclear || said ? Kind.UNCLEAR : Kind.WORDS, null, false);
    }

    private static CellWords number(Matcher exact) {
        String sign = exact.group("sign");
        String fraction = exact.group("fraction");
        BigDecimal digits =
                new BigDecimal(
                        exact.group("digits").replace(",", "")
                                + (fraction == null ? "" : fraction));
        String scale = exact.group("scale");
        int power = scale == null ? 0 : scale.equals("万") ? 4 : 8;
        BigDecimal value = Quantities.plain(digits.scaleByPowerOfTen(power));
        boolean less = sign != null && (sign.startsWith("减") || sign.equals("-"));
        return new CellWords(
                Kind.NUMBER,
                less ? value.negate() : value,
                power > 0 || exact.group("money") != null);
    }
}
