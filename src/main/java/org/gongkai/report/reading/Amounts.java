package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Amounts of money in the unit of their figure.
final class Amounts {

    private static final Pattern UNIT = Pattern.compile("(?<!采购总金|收费金)(亿|万)?元");

    private Amounts() {}

    /// The amount in `unit` (元 or 万元). A unit in the cell counts before one in `words`, the head or
    /// label; the form's own unit is 万元 where the figure's is, and elsewhere there is none.
    static Optional<BigDecimal> in(String unit, CellWords cell, String words) {
        BigDecimal value = java.util.Objects.requireNonNull(cell.value());
        if (value.signum() == 0) {
            return Optional.of(value);
        }
        int power = 0;
        if (!cell.money()) {
            Matcher said = UNIT.matcher(words);
            if (said.find()) {
                power = said.group(1) == null ? 0 : said.group(1).equals("万") ? 4 : 8;
            } else if (unit.equals("万元")) {
                power = 4;
            } else {
                return Optional.empty();
            }
        }
        int shift = power - (unit.equals("万元") ? 4 : 0);
        return Optional.of(Quantities.plain(value.scaleByPowerOfTen(shift)));
    }
}
