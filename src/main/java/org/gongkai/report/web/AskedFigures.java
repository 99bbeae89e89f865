package org.gongkai.report.web;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.calendar.Period;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.FigureScope;

/// Whose figures a page shows, of which days, as the form above them asks.
///
/// @param bodies those that may be asked for
/// @param part of the year: empty for all of it, `q1` to `q4` or a month, `1` to `12`
/// @param typedFrom first of other days, as typed; with the last they stand before year and part
/// @param problem whether the days asked for cannot be counted; the year is shown then
public record AskedFigures(
        List<Body> bodies,
        FigureScope scope,
        int year,
        String part,
        String typedFrom,
        String typedUntil,
        boolean problem) {

    private static final int MONTHS_OF_QUARTER = 3;

    /// @param bodies of which at least one is there
    static AskedFigures of(List<Body> bodies, Map<String, String> asked, Clock clock) {
        Body body =
                bodies.stream()
                        .filter(one -> one.code().equals(asked.get("body")))
                        .findFirst()
                        .orElseGet(bodies::getFirst);
        // whoever asks for no body in particular wants to see all there is
        boolean below = asked.containsKey("below") || !asked.containsKey("body");
        int thisYear = LocalDate.now(clock).getYear();
        String typedYear =
                Normalizer.normalize(asked.getOrDefault("year", "").strip(), Normalizer.Form.NFKC);
        boolean known = typedYear.matches("\\d{4}");
        int year = known ? Integer.parseInt(typedYear) : thisYear;
        String part = asked.getOrDefault("part", "");
        String from = asked.getOrDefault("from", "");
        String until = asked.getOrDefault("until", "");
        Optional<Period> wanted =
                from.isEmpty() && until.isEmpty()
                        ? Optional.of(ofYear(year, part))
                        : Period.of(from, until);
        Optional<Period> period = wanted.filter(one -> AskedPeriod.isWithinRecords(one, clock));
        return new AskedFigures(
                bodies,
                new FigureScope(body, below, period.orElse(Period.ofYear(thisYear))),
                year,
                part,
                from,
                until,
                period.isEmpty() || !known && !typedYear.isEmpty());
    }

    private static Period ofYear(int year, String part) {
        if (part.matches("q[1-4]")) {
            int quarter = part.charAt(1) - '0';
            return Period.ofMonths(year, (quarter - 1) * MONTHS_OF_QUARTER + 1, MONTHS_OF_QUARTER);
        }
        if (part.matches("[1-9]|1[0-2]")) return Period.ofMonths(year, Integer.parseInt(part), 1);
        return Period.ofYear(year);
    }

    /// The parts of a year that can be chosen, by how the address writes them.
    public Map<String, String> parts() {
        var all = new LinkedHashMap<String, String>();
        all.put("", Text.t("report.figures.whole-year"));
        IntStream.rangeClosed(1, 4)
                .forEach(one -> all.put("q" + one, Text.t("report.figures.quarter." + one)));
        IntStream.rangeClosed(1, 12)
                .forEach(
                        one -> all.put(Integer.toString(one), Text.t("report.figures.month", one)));
        return all;
    }

    /// What the address of another page about the same figures says.
    Map<String, String> parameters() {
        return scope.parameters();
    }

    /// Whether some figure is given by people for years only, while other days are asked for.
    public boolean lacksManual(Stream<Figure> figures) {
        return !scope.period().isYear() && figures.anyMatch(Figure::isManual);
    }
}
