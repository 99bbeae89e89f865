package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures a report stands on.
///
/// @param values this year's; what is not among them is unknown
/// @param recorded whether there were records this year
public record YearFigures(Map<String, BigDecimal> values, LastYear before, boolean recorded) {

    public YearFigures {
        values = Map.copyOf(values);
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
