package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.Map;

/// An earlier report of the same body, to compare with: last year's, or it is not looked at.
public record Earlier(int year, Map<String, BigDecimal> values, String text) {
    public Earlier {
        values = Map.copyOf(values);
    }
}
