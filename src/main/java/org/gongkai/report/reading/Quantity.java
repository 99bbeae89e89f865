package org.gongkai.report.reading;

import java.math.BigDecimal;

/// A number that counts or measures something, at `[start, end)` of the normal text: its digits
/// with the words that make it inexact (近…, …余) and its 万 or 亿, without the unit that follows. The
/// unit is empty where none is said (申请数为3).
///
/// @param hanzi whether it is written in Chinese numerals
/// @param shared whether it is one of several things (各1件) or one of several numbers (分别为1件、2件) and
///   it is known which
record Quantity(
        int start,
        int end,
        BigDecimal value,
        String unit,
        Qualifier qualifier,
        boolean hanzi,
        boolean shared) {

    Quantity asShared() {
        return new Quantity(start, end, value, unit, qualifier, hanzi, true);
    }

    /// Whether no unit follows it in the text; one of a list (分别为2、5、1件) may have one all the same.
    boolean isBare(String normal) {
        return unit.isEmpty() || !normal.startsWith(unit, end);
    }

    /// Stands for the number where definitions are matched.
    static final char MARK = '\uE000';

    /// Stands behind it for the unit that is not said.
    static final char BARE = '\uE001';
}
