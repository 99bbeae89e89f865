package org.gongkai.report.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.report.comparing.Doubt.Reason;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of a series that are far from others or cannot be.
public final class Outliers {

    private static final int FEWEST_PEERS = 4;
    private static final int FEWEST_YEARS = 3;

    private final Map<Long, String> kinds;
    private final Map<String, List<Point>> peers = new HashMap<>();
    private final Map<Long, List<Point>> ownYears = new HashMap<>();

    private Outliers(Collection<Point> points, Map<Long, String> kinds) {
        this.kinds = kinds;
        for (Point point : points) {
            peers.computeIfAbsent(group(point), key -> new ArrayList<>()).add(point);
            ownYears.computeIfAbsent(point.bodyId(), key -> new ArrayList<>()).add(point);
        }
    }

    /// @param points of one series
    /// @param wholes of the series it is a part of; empty when it is none
    /// @param kinds what each body is; only bodies of one kind are compared
    public static Map<Place, List<Doubt>> find(
            Map<Place, Point> points, Map<Place, Point> wholes, Map<Long, String> kinds) {
        var outliers = new Outliers(points.values(), kinds);
        var found = new HashMap<Place, List<Doubt>>();
        for (Point point : points.values()) {
            List<Doubt> doubts = outliers.doubts(point, wholes.get(point.place()));
            if (!doubts.isEmpty()) found.put(point.place(), doubts);
        }
        return found;
    }

    private List<Doubt> doubts(Point point, @Nullable Point whole) {
        var doubts = new ArrayList<Doubt>();
        BigDecimal value = point.value();
        if (value.signum() < 0) doubts.add(new Doubt(Reason.NEGATIVE, point, null, null));
        if (point.isCount() && value.stripTrailingZeros().scale() > 0) {
            doubts.add(new Doubt(Reason.FRACTION, point, null, null));
        }
        if (whole != null && value.compareTo(whole.value()) > 0) {
            doubts.add(new Doubt(Reason.LARGER_THAN_WHOLE, point, null, whole));
        }
        List<Point> like = peers.getOrDefault(group(point), List.of());
        compare(doubts, Reason.FAR_FROM_PEERS, point, like, FEWEST_PEERS);
        List<Point> own = ownYears.getOrDefault(point.bodyId(), List.of());
        compare(doubts, Reason.FAR_FROM_OWN_YEARS, point, own, FEWEST_YEARS);
        return doubts;
    }

    private static void compare(
            List<Doubt> doubts, Reason reason, Point point, List<Point> all, int fewest) {
        Predicate<Point> other = one -> !one.place().equals(point.place());
        List<BigDecimal> others = all.stream().filter(other).map(Point::value).toList();
        if (others.size() < fewest) return;
        Spread spread = Spread.of(others);
        if (spread.isFar(point.value())) doubts.add(new Doubt(reason, point, spread, null));
    }

    private String group(Point point) {
        return kinds.getOrDefault(point.bodyId(), "") + " " + point.year();
    }
}
