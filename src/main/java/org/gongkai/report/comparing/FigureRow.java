package org.gongkai.report.comparing;

import java.math.BigDecimal;

/// A number as a report gives it.
public record FigureRow(
        long bodyId, int year, String figureId, BigDecimal value, String unit, long documentId) {

    Place place() {
        return new Place(bodyId, year);
    }
}
