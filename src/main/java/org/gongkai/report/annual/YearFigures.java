package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures a report stands on.
///
/// @param values this year's
/// @param before last year's, from last year's report or, where there is none, from the records;
///   empty when neither has anything
/// @param report whether last year's are those of a report
public record YearFigures(
        Map<String, BigDecimal> values, Map<String, BigDecimal> before, boolean report) {

    public YearFigures {
        values = Map.copyOf(values);
        before = Map.copyOf(before);
    }

    public @Nullable BigDecimal value(String figure) {
        return values.get(figure);
    }

    /// Whether a figure is known and not zero.
    boolean isSome(String figure) {
        BigDecimal value = values.get(figure);
        return value != null && value.signum() != 0;
    }

    boolean isNothing(String... figures) {
        for (String figure : figures) {
            BigDecimal value = values.get(figure);
            if (value == null || value.signum() != 0) return false;
        }
        return true;
    }
}
