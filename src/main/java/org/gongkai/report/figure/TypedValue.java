package org.gongkai.report.figure;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// Reads the value of a figure as people type it: full-width digits and separators are as good as
/// plain ones. Counts are whole and not negative, changes whole, amounts may have decimals.
public final class TypedValue {

    /// In units; no district has more.
    private static final BigDecimal LARGEST = new BigDecimal("1e9");

    private static final BigDecimal LARGEST_IN_YUAN = new BigDecimal("1e12");

    /// More digits are not even looked at as a number.
    private static final int MOST_DIGITS = 15;

    private TypedValue() {}

    /// The number, or zero and a problem at the field `value`.
    public static BigDecimal read(FormReading reading, Figure figure, String typed) {
        String bare = bare(typed);
        String number = figure.isMoney() ? "\\d+(\\.\\d{1,6})?" : "\\d+";
        if (!bare.matches((figure.isChange() ? "[+-]?" : "") + number)) {
            reading.wrong(
                    "value",
                    Text.t(
                            figure.isMoney()
                                    ? "report.refused.amount"
                                    : figure.isChange()
                                            ? "report.refused.change"
                                            : "report.refused.count"));
            return BigDecimal.ZERO;
        }
        String whole = bare.replaceFirst("\\..*", "").replaceFirst("^[+-]?0*", "");
        BigDecimal largest = figure.unit().equals("元") ? LARGEST_IN_YUAN : LARGEST;
        if (whole.length() > MOST_DIGITS || new BigDecimal(bare).abs().compareTo(largest) > 0) {
            reading.wrong("value", Text.t("report.refused.too-large", figure.shownUnit()));
            return BigDecimal.ZERO;
        }
        return new BigDecimal(bare);
    }

    /// Whether a kept value was typed again, in whatever way.
    public static boolean isSame(String typed, @Nullable BigDecimal kept) {
        String bare = bare(typed);
        return kept != null
                && bare.matches("[+-]?\\d{1,15}(\\.\\d{1,6})?")
                && new BigDecimal(bare).compareTo(kept) == 0;
    }

    private static String bare(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)
                .replace("−", "-")
                .replaceAll("(?<=\\d),(?=\\d{3}(?:\\D|$))", "");
    }
}
