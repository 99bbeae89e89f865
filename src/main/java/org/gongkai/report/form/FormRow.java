package org.gongkai.report.form;

import java.math.BigDecimal;
import java.util.List;

/// A row of a table, or the heading of a chapter between rows, which has no figure.
///
/// @param figure the first part of the names of its figures; in a list the whole name
/// @param unit the unit as printed; in a list only
/// @param kept the unit the figure is kept in, when a list prints another one
/// @param label what stands at its left, from the widest to the narrowest
public record FormRow(String figure, String unit, String kept, List<String> label) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    public FormRow {
        label = List.copyOf(label);
    }

    /// How many of the unit it is kept in make one of the unit it is printed in.
    public BigDecimal perPrinted() {
        return unit.equals(kept) ? BigDecimal.ONE : TEN_THOUSAND;
    }

    public boolean isChapter() {
        return figure.isEmpty();
    }
}
