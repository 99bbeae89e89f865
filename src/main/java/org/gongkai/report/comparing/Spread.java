package org.gongkai.report.comparing;

import java.math.BigDecimal;
import java.util.List;

/// The middle of some numbers and how far from it they usually are: median and median absolute
/// deviation, which one wild number does not move.
///
/// @param usual the deviation, scaled so that it compares with a standard deviation
public record Spread(int size, double median, double usual) {

    private static final double TO_STANDARD_DEVIATION = 1.4826;
    private static final int FEW = 8;

    static Spread of(List<BigDecimal> numbers) {
        double[] values = numbers.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        double median = middle(values);
        double[] off = new double[values.length];
        for (int i = 0; i < off.length; i++) off[i] = Math.abs(values[i] - median);
        java.util.Arrays.sort(off);
        return new Spread(values.length, median, TO_STANDARD_DEVIATION * middle(off));
    }

    /// Whether a number is far outside, in deviations and in plain proportion as well: among equal
    /// or tiny numbers every step is many deviations and means nothing.
    boolean isFar(BigDecimal number) {
        double value = number.doubleValue();
        double off = Math.abs(value - median);
        double deviation = Math.max(Math.max(usual, Math.abs(median) / 10), 1);
        double limit = size < FEW ? 5 : 3.5;
        boolean manyTimes = value >= 3 * median || value <= median / 3;
        return off >= 10 && manyTimes && off > limit * deviation;
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
