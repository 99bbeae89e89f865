package org.gongkai.report.comparing.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.report.comparing.FigureRow;
import org.gongkai.report.comparing.KnownFigures.Unread;
import org.gongkai.report.comparing.Place;
import org.gongkai.report.comparing.Point;
import org.gongkai.report.comparing.Series;
import org.gongkai.report.comparing.YearChart;
import org.gongkai.report.comparing.web.HowOpenView.Fact;
import org.gongkai.report.comparing.web.HowOpenView.Part;
import org.gongkai.report.comparing.web.HowOpenView.Row;
import org.jspecify.annotations.Nullable;

/// The numbers of one body that tell how open it is, among them shares that no report states: what
/// was given, refused and answered in time of all that was answered.
final class Openness {

    /// A question, the numbers that answer it, and those that are drawn.
    private record Question(String code, List<String> columns, List<String> drawn) {}

    private static final List<Question> QUESTIONS =
            List.of(
                    new Question(
                            "published",
                            List.of("proactive", "normative-issued", "normative-in-force"),
                            List.of("proactive")),
                    new Question(
                            "asked",
                            List.of("received", "carried-in", "answered"),
                            List.of("received")),
                    new Question(
                            "given",
                            List.of("granted", "partial", "given-share"),
                            List.of("given-share")),
                    new Question(
                            "quick",
                            List.of("closed", "on-time", "on-time-share"),
                            List.of("on-time-share")),
                    new Question(
                            "refused",
                            List.of("refused", "refused-share", "unable", "not-handled"),
                            List.of("refused", "unable", "not-handled")),
                    new Question(
                            "remedies",
                            List.of("reviews", "reviews-corrected", "suits", "suits-corrected"),
                            List.of("reviews", "suits", "lost")));

    private static final List<String> FACTS =
            List.of("proactive", "received", "given-share", "refused-share", "disputes", "lost");

    /// What a share is made of.
    private static final Map<String, List<String>> PARTS =
            Map.of(
                    "given-share", List.of("granted", "partial", "answered"),
                    "refused-share", List.of("refused", "answered"),
                    "on-time-share", List.of("closed", "on-time"));

    private final Map<String, Map<Integer, Point>> known = new HashMap<>();
    private final Collection<Unread> unread;
    private final Map<Integer, String> reports;

    /// @param unread what of the reports could not be read for certain
    /// @param reports the address of the report of each year
    Openness(
            Collection<FigureRow> figures,
            Collection<Unread> unread,
            Map<Integer, String> reports) {
        this.unread = unread;
        this.reports = reports;
        for (String code : codes()) {
            Map<Integer, Point> points = new HashMap<>();
            Series.get(code)
                    .points(figures)
                    .forEach((Place place, Point point) -> points.put(place.year(), point));
            known.put(code, points);
        }
        known.put("given", sums("granted", "partial"));
        known.put("disputes", sums("reviews", "suits"));
        known.put("lost", sums("reviews-corrected", "suits-corrected"));
        known.put("given-share", shares("given", "answered"));
        known.put("refused-share", shares("refused", "answered"));
        known.put("on-time-share", shares("on-time", "closed"));
    }

    /// The figures all of this is made of.
    static List<String> ids() {
        return codes().stream()
                .flatMap(code -> Series.get(code).ids().stream())
                .distinct()
                .toList();
    }

    private static Set<String> codes() {
        var codes = new HashSet<String>();
        for (Question question : QUESTIONS) {
            question.columns().stream()
                    .filter(code -> Series.find(code).isPresent())
                    .forEach(codes::add);
        }
        return codes;
    }

    List<Fact> facts(int year) {
        var facts = new ArrayList<Fact>();
        for (String code : FACTS)
            at(code, year).ifPresent(point -> facts.add(new Fact(code, point)));
        return facts;
    }

    List<Part> parts(int from, int until) {
        return QUESTIONS.stream().map(question -> part(question, from, until)).toList();
    }

    private Part part(Question question, int from, int until) {
        var rows = new ArrayList<Row>();
        for (int year = until; year >= from; year--) {
            var points = new ArrayList<@Nullable Point>();
            var gaps = new ArrayList<Boolean>();
            for (String code : question.columns()) {
                points.add(at(code, year).orElse(null));
                gaps.add(isUnread(code, year));
            }
            rows.add(new Row(year, reports.getOrDefault(year, ""), points, gaps));
        }
        List<YearChart.Numbers> lines =
                question.drawn().stream()
                        .map(code -> new YearChart.Numbers(HowOpenView.column(code), of(code)))
                        .filter(line -> !line.points().isEmpty())
                        .toList();
        return new Part(
                question.code(),
                question.columns(),
                lines.isEmpty() ? null : YearChart.of(from, until, lines, Set.of()),
                rows);
    }

    /// Whether it is missing, and what it is made of was in doubt.
    private boolean isUnread(String code, int year) {
        if (at(code, year).isPresent()) return false;
        return PARTS.getOrDefault(code, List.of(code)).stream()
                .filter(part -> at(part, year).isEmpty())
                .flatMap(part -> Series.get(part).ids().stream())
                .anyMatch(figure ->
                        unread.stream()
                                .anyMatch(doubt -> doubt.year() == year && doubt.covers(figure)));
    }

    private Map<Integer, Point> of(String code) {
        return Objects.requireNonNull(known.get(code), code);
    }

    private Optional<Point> at(String code, int year) {
        return Optional.ofNullable(of(code).get(year));
    }

    private Map<Integer, Point> sums(String one, String other) {
        return joined(
                one,
                other,
                (a, b) ->
                        new Point(
                                a.bodyId(),
                                a.year(),
                                a.value().add(b.value()),
                                a.unit(),
                                a.documentId()));
    }

    /// Whole percent; nothing where there is nothing to divide by, or the part is more than it.
    private Map<Integer, Point> shares(String part, String whole) {
        var shares = joined(part, whole, Openness::share);
        shares.values().removeIf(share -> share.value().signum() < 0);
        return shares;
    }

    private static Point share(Point part, Point whole) {
        boolean sound = whole.value().signum() > 0 && part.value().compareTo(whole.value()) <= 0;
        BigDecimal percent =
                sound
                        ? part.value()
                                .movePointRight(2)
                                .divide(whole.value(), 0, RoundingMode.HALF_UP)
                        : BigDecimal.ONE.negate();
        return new Point(part.bodyId(), part.year(), percent, "%", part.documentId());
    }

    private Map<Integer, Point> joined(
            String one, String other, java.util.function.BinaryOperator<Point> join) {
        Map<Integer, Point> joined = new HashMap<>();
        of(one).forEach((year, first) ->
                at(other, year).ifPresent(second -> joined.put(year, join.apply(first, second))));
        return joined;
    }

    /// The years between the first and the last report that have none.
    static List<Integer> missing(Map<Integer, String> reports, int from, int until) {
        return IntStream.rangeClosed(from, until)
                .filter(year -> !reports.containsKey(year))
                .boxed()
                .toList();
    }
}
