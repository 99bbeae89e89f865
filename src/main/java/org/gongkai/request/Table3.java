package org.gongkai.request;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Table 3 of the annual report: how many requests came in, were carried over, and how they ended,
/// by who asked. A row's total is the sum of its columns, (七) the sum of all answers, of years
/// before 2019 too, which had other leaves: both are computed here and nowhere else.
///
/// @param cells by row code and applicant; what is absent is zero
public record Table3(Map<String, Map<ApplicantKind, Long>> cells) {

    /// A row of the table as it is printed.
    ///
    /// @param code `new`, `carried-in`, an outcome's code, `total` or `carried-out`
    public record Row(String code, List<Long> counts, long total) {}

    public long at(String row, ApplicantKind column) {
        if (row.equals("total")) {
            return Arrays.stream(Outcome.values()).mapToLong(leaf -> at(leaf.code(), column)).sum();
        }
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
    }

    public long total(String row) {
        long sum = 0;
        for (ApplicantKind column : ApplicantKind.values()) sum += at(row, column);
        return sum;
    }

    /// All rows in their order.
    public List<Row> rows() {
        var rows = new LinkedHashMap<String, Row>();
        add(rows, "new");
        add(rows, "carried-in");
        leaves().forEach(leaf -> add(rows, leaf));
        add(rows, "total");
        add(rows, "carried-out");
        return List.copyOf(rows.values());
    }

    private void add(Map<String, Row> rows, String code) {
        List<Long> counts =
                Arrays.stream(ApplicantKind.values()).map(column -> at(code, column)).toList();
        rows.put(code, new Row(code, counts, total(code)));
    }

    private static List<String> leaves() {
        return Outcome.listOf(Outcome.Tree.SINCE_2019).stream().map(Outcome::code).toList();
    }

    /// Collects counted rows of the database.
    static final class Builder {

        private final Map<String, Map<ApplicantKind, Long>> cells = new LinkedHashMap<>();

        void add(String row, ApplicantKind column, long count) {
            cells.computeIfAbsent(row, r -> new EnumMap<>(ApplicantKind.class))
                    .merge(column, count, Long::sum);
        }

        void addAll(Builder other) {
            other.cells.forEach((row, counts) -> counts.forEach((kind, n) -> add(row, kind, n)));
        }

        Table3 build() {
            return new Table3(cells);
        }
    }
}
