package org.gongkai.report.figure;

import java.math.BigDecimal;
import java.util.List;

/// A figure by what the records know more of it: its body, channel, kind, result.
///
/// @param title what it is broken down by, in the language of the page
public record Breakdown(String title, List<Row> rows) {

    public Breakdown {
        rows = List.copyOf(rows);
    }

    /// Without lists, for whoever may not open them.
    Breakdown closed() {
        return new Breakdown(
                title, rows.stream().map(row -> new Row(row.label(), row.value(), "")).toList());
    }

    /// A part of the figure.
    ///
    /// @param address of its list; empty for whoever may not open it
    public record Row(String label, BigDecimal value, String address) {

        static Row of(String label, long count, String address) {
            return new Row(label, BigDecimal.valueOf(count), address);
        }
    }
}
