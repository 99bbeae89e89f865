package org.gongkai.report.comparing;

import java.math.BigDecimal;
import org.gongkai.report.form.FigureWords;

/// The value of a [Series] for a body and a year.
///
/// @param documentId the report it stands in
public record Point(long bodyId, int year, BigDecimal value, String unit, long documentId) {

    public Place place() {
        return new Place(bodyId, year);
    }

    /// Where the report's numbers are shown with the words they were read from.
    public String source() {
        return "/d/" + documentId + "/figures";
    }

    /// The number without its unit, as it was written.
    public String number() {
        return plain(value);
    }

    /// The unit in the language of the page.
    public String shownUnit() {
        return FigureWords.unit(unit);
    }

    public boolean isCount() {
        return !unit.endsWith("元") && !unit.equals("%");
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
