package org.gongkai.report.web;

import java.util.NoSuchElementException;

/// The year an address asks for.
final class AskedYear {

    private AskedYear() {}

    /// @throws NoSuchElementException when nobody keeps records of such a year
    static int of(int typed) {
        if (typed < 1900 || typed > 2200) throw new NoSuchElementException("year " + typed);
        return typed;
    }
}
