package org.gongkai.report.comparing;

/// Where a number belongs: the report of a body on a year.
public record Place(long bodyId, int year) {

    Place yearBefore() {
        return new Place(bodyId, year - 1);
    }
}
