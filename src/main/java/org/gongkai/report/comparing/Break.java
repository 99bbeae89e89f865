package org.gongkai.report.comparing;

import java.math.BigDecimal;
import org.gongkai.pages.Text;

/// A report that does not carry on what the report of the year before ended with.
///
/// @param detail which applicants or which kind of document
/// @param expected from the year before
/// @param documentBefore the report of the year before
public record Break(
        Rule rule,
        String detail,
        Place place,
        BigDecimal expected,
        BigDecimal stated,
        long document,
        long documentBefore) {

    /// What must carry on.
    public enum Rule {
        /// Applications carried in are those carried forward the year before.
        CARRIED,
        /// What is in force is what was, plus what was issued, less what was repealed.
        IN_FORCE;

        public String code() {
            return this == CARRIED ? "carried" : "in-force";
        }
    }

    public BigDecimal difference() {
        return stated.subtract(expected);
    }

    public String title() {
        return Text.t("comparing.break." + rule.code(), detailTitle());
    }

    /// Whether it lies in a number of this series.
    public boolean concerns(Series series) {
        return switch (series.code()) {
            case "carried-in" -> rule == Rule.CARRIED && detail.equals("total");
            case "rules-in-force" -> rule == Rule.IN_FORCE && detail.equals("rules");
            case "normative-in-force" -> rule == Rule.IN_FORCE && detail.equals("normative");
            default -> false;
        };
    }

    /// The contradiction in a sentence, with the numbers.
    public String sentence() {
        return Text.t(
                "comparing.break." + rule.code() + ".sentence",
                Integer.toString(place.year()),
                detailTitle(),
                Point.plain(stated),
                Integer.toString(place.year() - 1),
                Point.plain(expected),
                differenceWritten());
    }

    public String statedWritten() {
        return Point.plain(stated);
    }

    public String expectedWritten() {
        return Point.plain(expected);
    }

    public String differenceWritten() {
        return (difference().signum() > 0 ? "+" : "") + Point.plain(difference());
    }

    private String detailTitle() {
        return Text.t("comparing.detail." + detail);
    }
}
