package org.gongkai.request;

import java.time.LocalDate;
import org.gongkai.calendar.Period;

/// Which form counts the answers of a period: the statistics of 2014 to 2018, or table 3 from 2019
/// on.
public final class PeriodForm {

    private static final LocalDate NEW_FORM = LocalDate.of(2019, 1, 1);

    private PeriodForm() {}

    /// Whether it begins under the statistics of 2014 to 2018 and ends under table 3: no form
    /// counts such a period.
    public static boolean isOfTwo(Period period) {
        return period.first().isBefore(NEW_FORM) && isNew(period);
    }

    /// Its days from the change of forms on.
    ///
    /// @throws IllegalArgumentException when it ends before
    public static Period sinceNew(Period period) {
        return new Period(NEW_FORM, period.last());
    }

    /// Whether its answers are counted in table 3.
    public static boolean isNew(Period period) {
        return !period.last().isBefore(NEW_FORM);
    }
}
