package org.gongkai.report.checking;

import java.math.BigDecimal;
import org.gongkai.report.reading.Qualifier;

/// A number as a sentence says it, and what it can stand for.
///
/// @param value the number itself
/// @param qualifier how exact it claims to be
record SaidNumber(BigDecimal value, Qualifier qualifier) {

    /// The same of an amount of money, which is rounded to the last digit written.
    boolean coversAmount(BigDecimal exact) {
        return qualifier == Qualifier.EXACT
                ? exact.subtract(value).abs().compareTo(place()) < 0
                : covers(exact);
    }

    boolean covers(BigDecimal exact) {
        int beyond = exact.compareTo(value);
        return switch (qualifier) {
            case EXACT -> beyond == 0;
            case ABOUT -> exact.subtract(value).abs().compareTo(tenth().max(half())) <= 0;
            case ABOUT_OVER -> beyond >= 0 && exact.subtract(value).compareTo(step()) < 0;
            case ABOUT_UNDER -> beyond <= 0 && value.subtract(exact).compareTo(step()) < 0;
            case AT_LEAST -> beyond >= 0;
            case AT_MOST -> beyond <= 0;
        };
    }

    /// What is rounded away: 5500余 leaves less than a hundred open, and at least a tenth always.
    private BigDecimal step() {
        return place().max(tenth());
    }

    private BigDecimal half() {
        return place().divide(BigDecimal.TWO);
    }

    private BigDecimal tenth() {
        return value.abs().movePointLeft(1);
    }

    /// Of the last digit that is not nought.
    private BigDecimal place() {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }
}
