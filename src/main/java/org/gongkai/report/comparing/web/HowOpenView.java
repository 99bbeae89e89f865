package org.gongkai.report.comparing.web;

import java.util.List;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.gongkai.report.comparing.Point;
import org.gongkai.report.comparing.YearChart;
import org.jspecify.annotations.Nullable;

/// How open a body has been, as everybody sees it.
///
/// @param body absent when no body has a report
/// @param choices the bodies that have reports, and the one asked for
/// @param latest the year of the newest report
/// @param missing the years in between without a report
/// @param facts of that year, few and large
public record HowOpenView(
        @Nullable Body body,
        List<Body> choices,
        int latest,
        List<Integer> missing,
        List<Fact> facts,
        List<Part> parts) {

    /// Whether there is one year only, of which nothing can be drawn over the years.
    public boolean isOneYear() {
        return parts.stream().allMatch(part -> part.rows().size() < 2);
    }

    /// One large number.
    public record Fact(String code, Point point) {

        public String title() {
            return Text.t("comparing.open.fact." + code);
        }
    }

    /// A question with its drawing and its table.
    ///
    /// @param columns codes of the numbers
    /// @param chart absent when nothing is known
    public record Part(
            String code, List<String> columns, @Nullable YearChart chart, List<Row> rows) {

        public String title() {
            return Text.t("comparing.open.part." + code);
        }

        /// The years whose reports may say what is missing here.
        public List<Row> unread() {
            return rows.stream().filter(Row::hasUnread).toList();
        }
    }

    /// @param report its address, or empty when there is none for the year
    /// @param points one for each column; null where the report does not say
    /// @param unread for each column whether the report may say it, and the reader could not tell
    public record Row(int year, String report, List<@Nullable Point> points, List<Boolean> unread) {

        public boolean isUnread(int column) {
            return unread.get(column);
        }

        public boolean hasUnread() {
            return unread.contains(true);
        }
    }

    /// The title of a number, be it a series or a share.
    public static String column(String code) {
        return Text.t("comparing.series." + code);
    }
}
