package org.gongkai.report.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.pages.Text;

/// One quantity over all forms of the report.
///
/// @param whole the series this is a part of, or empty
/// @param ways the figures it is taken from, best first; the figures of one way are added up, and a
///   way counts only when all of them are known
public record Series(String code, Group group, String whole, List<List<String>> ways) {

    /// What a series is about.
    public enum Group {
        PUBLISHED,
        ASKED,
        GIVEN,
        REMEDIES,
        WORK;

        public String title() {
            return Text.t("comparing.group." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static final List<Series> ALL =
            List.of(
                    of(Group.PUBLISHED, "proactive", "proactive.total"),
                    of(Group.PUBLISHED, "website", "proactive.channel.website"),
                    of(Group.PUBLISHED, "wechat", "proactive.channel.wechat"),
                    of(Group.PUBLISHED, "weibo", "proactive.channel.weibo"),
                    of(Group.PUBLISHED, "gazette", "proactive.channel.gazette"),
                    of(Group.PUBLISHED, "rules-in-force", "table2.rules.in-force"),
                    of(
                            Group.PUBLISHED,
                            "normative-issued",
                            "table2.normative.issued",
                            "table2.normative.made",
                            "normative.issued"),
                    of(Group.PUBLISHED, "normative-repealed", "table2.normative.repealed"),
                    of(
                            Group.PUBLISHED,
                            "normative-in-force",
                            "table2.normative.in-force",
                            "table2.normative.public"),
                    of(Group.PUBLISHED, "licences", "table2.licence.decisions"),
                    of(Group.PUBLISHED, "penalties", "table2.penalty.decisions"),
                    of(Group.PUBLISHED, "coercion", "table2.coercion.decisions"),
                    of(Group.PUBLISHED, "fees", "table2.fees.amount"),
                    of(Group.PUBLISHED, "interpretations", "interpretation.count"),
                    of(Group.PUBLISHED, "press-conferences", "press-conference.count"),
                    of(Group.ASKED, "received", "table3.new.total", "request.received.total"),
                    of(Group.ASKED, "received-natural", "table3.new.natural").within("received"),
                    of(Group.ASKED, "received-online", "request.received.online")
                            .within("received"),
                    of(Group.ASKED, "carried-in", "table3.carried.total", "request.carried-in"),
                    of(Group.ASKED, "carried-out", "table3.forward.total", "request.carried-out"),
                    of(
                            Group.ASKED,
                            "answered",
                            "table3.total.total",
                            "request.answered.total",
                            "request.closed.total"),
                    of(Group.ASKED, "closed", "request.closed.total"),
                    of(Group.ASKED, "on-time", "request.closed.on-time").within("closed"),
                    // told where it stands is "open" since 2019 (Art. 36(1)) and was a row of its
                    // own
                    of(
                                    Group.GIVEN,
                                    "granted",
                                    "table3.granted.total",
                                    "request.answered.already-public+request.answered.granted")
                            .within("answered"),
                    of(Group.GIVEN, "partial", "table3.partial.total", "request.answered.partial")
                            .within("answered"),
                    of(Group.GIVEN, "refused", rows("d", 8), "request.answered.refused")
                            .within("answered"),
                    of(Group.GIVEN, "unable", rows("u", 3), "request.answered.unable")
                            .within("answered"),
                    of(Group.GIVEN, "not-handled", rows("n", 5), "request.answered.not-handled")
                            .within("answered"),
                    of(Group.GIVEN, "otherwise", rows("o", 3), "table3.other-handling.total")
                            .within("answered"),
                    of(Group.REMEDIES, "reviews", "table4.review.total", "request.review"),
                    of(
                                    Group.REMEDIES,
                                    "reviews-corrected",
                                    "table4.review.corrected",
                                    "request.review.corrected")
                            .within("reviews"),
                    of(
                            Group.REMEDIES,
                            "suits",
                            "table4.direct.total+table4.after-review.total",
                            "request.litigation"),
                    of(
                                    Group.REMEDIES,
                                    "suits-corrected",
                                    "table4.direct.corrected+table4.after-review.corrected",
                                    "request.litigation.corrected")
                            .within("suits"),
                    of(Group.REMEDIES, "complaints", "complaint.count"),
                    of(Group.WORK, "fee", "request.fee"),
                    of(Group.WORK, "reading-places", "organisation.reading-places"),
                    of(Group.WORK, "staff", "staff.total"),
                    of(Group.WORK, "staff-full-time", "staff.full-time").within("staff"),
                    of(Group.WORK, "meetings", "meeting.count"),
                    of(Group.WORK, "trainings", "training.sessions"),
                    of(Group.WORK, "trained", "training.participants"));

    public static List<Series> list() {
        return ALL;
    }

    public static Optional<Series> find(String code) {
        return ALL.stream().filter(one -> one.code.equals(code)).findFirst();
    }

    public static Series get(String code) {
        return find(code).orElseThrow();
    }

    public String title() {
        return Text.t("comparing.series." + code);
    }

    public List<String> ids() {
        return ways.stream().flatMap(List::stream).distinct().toList();
    }

    /// The values of this series in these figures, by place.
    public Map<Place, Point> points(Collection<FigureRow> figures) {
        Map<Place, Map<String, FigureRow>> known =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        FigureRow::place,
                                        Collectors.toMap(
                                                FigureRow::figureId,
                                                one -> one,
                                                (one, same) -> one)));
        var points = new HashMap<Place, Point>();
        known.forEach((place, byId) -> find(byId).ifPresent(point -> points.put(place, point)));
        return points;
    }

    private Optional<Point> find(Map<String, FigureRow> byId) {
        return ways.stream()
                .filter(way -> byId.keySet().containsAll(way))
                .findFirst()
                .map(way -> sum(way.stream().map(byId::get).toList()));
    }

    private static Point sum(List<FigureRow> parts) {
        FigureRow first = parts.getFirst();
        return new Point(
                first.bodyId(),
                first.year(),
                parts.stream().map(FigureRow::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                first.unit(),
                first.documentId());
    }

    private static Series of(Group group, String code, String... ways) {
        var all = new ArrayList<List<String>>();
        for (String way : ways) all.add(Arrays.asList(way.split("\\+")));
        return new Series(code, group, "", List.copyOf(all));
    }

    private Series within(String other) {
        return new Series(code, group, other, ways);
    }

    /// The total column of the rows `d1` to `d8` and their like.
    private static String rows(String letter, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(row -> "table3." + letter + row + ".total")
                .collect(Collectors.joining("+"));
    }
}
