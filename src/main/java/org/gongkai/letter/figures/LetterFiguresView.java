package org.gongkai.letter.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;

/// The figures as they are shown.
///
/// @param wrongDays whether the days asked for made no sense, so that a year is shown
public record LetterFiguresView(
        List<Body> bodies, Scope scope, List<Part> parts, int thisYear, boolean wrongDays) {

    /// A dimension with its rows.
    public record Part(Dimension dimension, List<FigureRow> rows) {

        public String code() {
            return dimension.code();
        }
    }

    /// A column, by its code.
    public List<String> columns() {
        return List.of("in", "carried-in", "answered", "on-time", "late", "carried-out", "rated");
    }

    public List<String> levels() {
        return List.of("level-5", "level-4", "level-3", "level-2", "level-1");
    }

    public String body() {
        return scope.body();
    }

    public boolean below() {
        return scope.below();
    }

    public Period period() {
        return scope.period();
    }

    /// The name of the body that is counted.
    public String bodyName() {
        return bodies.stream()
                .filter(one -> one.code().equals(scope.body()))
                .map(Body::shortName)
                .findFirst()
                .orElse("");
    }

    public String periodName() {
        return period().isYear()
                ? Integer.toString(period().first().getYear())
                : Text.t("letter.figures.between", period().first(), period().last());
    }

    /// All of a table, and its sum.
    public List<Line> lines(Part part) {
        var lines = new ArrayList<Line>();
        for (FigureRow row : part.rows()) lines.add(line(part.dimension(), row));
        lines.add(
                line(
                        part.dimension(),
                        LetterFigures.total(part.rows(), Text.t("letter.figures.total"))));
        return lines;
    }

    /// A row that can be shown.
    ///
    /// @param cells by column: the number and the address of its list; none for a row whose list
    ///   cannot be asked for
    public record Line(String name, Map<String, Cell> cells, int onTime, int content) {}

    /// A number with its list.
    public record Cell(long count, String address) {}

    private Line line(Dimension dimension, FigureRow row) {
        var cells = new LinkedHashMap<String, Cell>();
        for (Measure one : Measure.values()) {
            cells.put(one.code(), new Cell(row.at(one), scope.list(dimension, row.key(), one)));
        }
        return new Line(row.name(), cells, row.onTimePercent(), row.contentPercent());
    }

    /// The same page for other days.
    public String address(Period other) {
        return Paging.address("/office/letters/figures", parameters(other));
    }

    public String export() {
        return Paging.address("/office/letters/figures.csv", parameters(period()));
    }

    private Map<String, String> parameters(Period other) {
        var all = new LinkedHashMap<String, String>();
        all.put("body", scope.body());
        if (scope.below()) all.put("below", "yes");
        all.putAll(other.parameters());
        return all;
    }

    /// The years around the one that is shown.
    public List<Period> years() {
        int year = period().last().getYear();
        var all = new ArrayList<Period>();
        for (int one = year - 1; one <= Math.min(year + 1, thisYear); one++) {
            all.add(Period.ofYear(one));
        }
        return all;
    }
}
