package org.gongkai.report.reading;

import java.math.BigDecimal;

/// A number that counts or measures something, at `[start, end)` of the normal text: its digits
/// with the words that make it inexact (近…, …余) and its 万 or 亿, without the unit that follows.
///
/// @param hanzi whether it is written in Chinese numerals
record Quantity(
        int start, int end, BigDecimal value, String unit, Qualifier qualifier, boolean hanzi) {

    /// Stands for the number where definitions are matched.
    static final char MARK = '\uE000';
}
