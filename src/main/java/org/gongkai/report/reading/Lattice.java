package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// The boxes that crossing rules make: a table, whose neighbouring boxes are one cell where no rule
/// parts them.
final class Lattice {

    private static final double NEAR = 3;
    private static final int MOST_LINES = 300;

    private final double[] xs;
    private final double[] ys;

    /// For each box the first box of its cell.
    private final int[] cellOf;

    private Lattice(List<Rule> rules) {
        ys = places(rules, true);
        xs = places(rules, false);
        cellOf = new int[Math.max(0, (xs.length - 1) * (ys.length - 1))];
        Arrays.setAll(cellOf, i -> i);
        if (isTable()) {
            join(rules);
        }
    }

    static List<Lattice> of(List<Rule> rules) {
        var tables = new ArrayList<Lattice>();
        for (List<Rule> crossing : RuleGroups.of(rules, NEAR)) {
            var lattice = new Lattice(crossing);
            if (lattice.isTable()) {
                tables.add(lattice);
            }
        }
        return tables;
    }

    private boolean isTable() {
        return columns() >= 2 && rows() >= 1 && xs.length < MOST_LINES && ys.length < MOST_LINES;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    double top() {
        return ys[0];
    }

    double left(int column) {
        return xs[column];
    }

    /// The box at that place, or -1.
    int boxAt(double x, double y) {
        int column = index(xs, x);
        int row = index(ys, y);
        return column < 0 || row < 0 ? -1 : row * columns() + column;
    }

    /// The first box of the cell that the box is part of.
    int cell(int box) {
        int first = box;
        while (cellOf[first] != first) {
            first = cellOf[first];
        }
        return first;
    }

    private static int index(double[] places, double at) {
        for (int i = 0; i + 1 < places.length; i++) {
            if (at >= places[i] && at < places[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /// Where the rules of one direction are, and where those that cross them end: a table torn by a
    /// page break, or open at its sides, has no rule there.
    private static double[] places(List<Rule> rules, boolean horizontal) {
        double[] sorted =
                rules.stream()
                        .flatMapToDouble(rule ->
                                rule.horizontal() == horizontal
                                        ? DoubleStream.of(rule.at())
                                        : DoubleStream.of(rule.from(), rule.to()))
                        .sorted()
                        .toArray();
        var places = new ArrayList<Double>();
        for (double at : sorted) {
            if (places.isEmpty() || at - places.getLast() > NEAR) {
                places.add(at);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void join(List<Rule> rules) {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                double x = (xs[column] + xs[column + 1]) / 2;
                double y = (ys[row] + ys[row + 1]) / 2;
                int box = row * columns() + column;
                if (column + 1 < columns() && !parts(rules, false, xs[column + 1], y)) {
                    join(box, box + 1);
                }
                if (row + 1 < rows() && !parts(rules, true, ys[row + 1], x)) {
                    join(box, box + columns());
                }
            }
        }
    }

    private static boolean parts(List<Rule> rules, boolean horizontal, double at, double across) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.horizontal() == horizontal
                                && Math.abs(rule.at() - at) <= NEAR
                                && rule.from() <= across
                                && across <= rule.to());
    }

    private void join(int one, int other) {
        int a = cell(one);
        int b = cell(other);
        cellOf[Math.max(a, b)] = Math.min(a, b);
    }
}
