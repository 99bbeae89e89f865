package org.gongkai.portal;

import java.math.BigDecimal;

/// A number with its unit as people write it: large amounts of money in 亿元 or 万元, all else as it
/// is.
public final class ReadableNumber {

    private static final int LONGEST_FRACTION = 4;

    private ReadableNumber() {}

    public static String of(BigDecimal value, String unit) {
        if (unit.equals("元")) {
            for (int zeros : new int[] {8, 4}) {
                BigDecimal scaled = value.movePointLeft(zeros).stripTrailingZeros();
                if (scaled.abs().compareTo(BigDecimal.ONE) >= 0
                        && scaled.scale() <= LONGEST_FRACTION) {
                    return scaled.toPlainString() + (zeros == 8 ? " 亿元" : " 万元");
                }
            }
        }
        return value.stripTrailingZeros().toPlainString() + " " + unit;
    }
}
