package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Last year's figures: those of last year's report, or, where there is none, what the records
/// hold. These are counted one by one as they are asked for, because a text compares a handful of
/// the hundreds that a year has.
public final class LastYear {

    private final boolean report;
    private final Map<String, BigDecimal> figures;
    private final Function<String, Map<String, BigDecimal>> counting;

    private LastYear(
            boolean report,
            Map<String, BigDecimal> figures,
            Function<String, Map<String, BigDecimal>> counting) {
        this.report = report;
        this.figures = new HashMap<>(figures);
        this.counting = counting;
    }

    static LastYear reported(Map<String, BigDecimal> figures) {
        return new LastYear(true, figures, figure -> Map.of());
    }

    /// @param counting what is counted when a figure is asked for: it, and what comes with it
    static LastYear counted(Function<String, Map<String, BigDecimal>> counting) {
        return new LastYear(false, Map.of(), counting);
    }

    /// Where no report says it, nothing on record may mean that nothing was recorded yet.
    ///
    /// @return null when nobody knows
    public @Nullable BigDecimal get(String figure) {
        if (report) return figures.get(figure);
        if (!figures.containsKey(figure)) figures.putAll(counting.apply(figure));
        BigDecimal recorded = figures.get(figure);
        return recorded == null || recorded.signum() == 0 ? null : recorded;
    }

    /// Whether they are those of a report.
    public boolean isReport() {
        return report;
    }

    /// All of them, if they are those of a report.
    Map<String, BigDecimal> reported() {
        return report ? Map.copyOf(figures) : Map.of();
    }
}
