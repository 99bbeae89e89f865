package org.gongkai.report.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gongkai.pages.Text;
import org.gongkai.report.form.FigureWords;
import org.jspecify.annotations.Nullable;

/// Why a number should be looked at again.
///
/// @param point the number
/// @param against the numbers it is far from; absent when it is wrong in itself
/// @param whole what it should be a part of
public record Doubt(Reason reason, Point point, @Nullable Spread against, @Nullable Point whole) {

    public enum Reason {
        NEGATIVE,
        FRACTION,
        LARGER_THAN_WHOLE,
        FAR_FROM_PEERS,
        FAR_FROM_OWN_YEARS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /// Whether the number cannot be true, and is not just unusual.
        public boolean impossible() {
            return this == NEGATIVE || this == FRACTION || this == LARGER_THAN_WHOLE;
        }
    }

    /// The reason in a sentence, with the numbers.
    public String sentence(Series series) {
        return Text.t(
                "comparing.doubt." + reason.code(),
                Integer.toString(point.year()),
                series.title(),
                written(point),
                against == null ? "" : Integer.toString(against.size()),
                against == null ? "" : FigureWords.amount(rounded(against.median()), point.unit()),
                whole == null ? "" : Series.get(series.whole()).title(),
                whole == null ? "" : written(whole));
    }

    private static String written(Point point) {
        return FigureWords.amount(point.number(), point.unit());
    }

    private static String rounded(double number) {
        return Point.plain(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }
}
