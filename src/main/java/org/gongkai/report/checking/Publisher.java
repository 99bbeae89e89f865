package org.gongkai.report.checking;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/// Who publishes the report, which decides by when (条例 Art. 49).
public enum Publisher {
    /// A people's government of county level or above.
    GOVERNMENT(LocalDate.of(1, Month.MARCH, 31)),
    /// Every other body.
    DEPARTMENT(LocalDate.of(1, Month.JANUARY, 31));

    /// Under the Regulation of 2008 everybody published by 31 March.
    private static final int FIRST_YEAR_OF_2019_TEXT = 2019;

    private static final Pattern COUNTY_AND_ABOVE =
            Pattern.compile(".*(?:省|自治区|州|盟|市|区|县|旗)(?:人民政府|政府)?(?:办公室|办公厅)?");

    private static final Pattern BELOW_COUNTY =
            Pattern.compile(".*(?:社区|小区|开发区|园区|管理区)(?:人民政府|政府)?");

    private final LocalDate due;

    Publisher(LocalDate due) {
        this.due = due;
    }

    /// The last day in time for the report on `year`.
    public LocalDate due(int year) {
        LocalDate day = year < FIRST_YEAR_OF_2019_TEXT ? GOVERNMENT.due : due;
        return day.withYear(year + 1);
    }

    /// As the name of a body tells it; a body without a name is given the longer time.
    public static Publisher of(String body) {
        boolean county =
                COUNTY_AND_ABOVE.matcher(body).matches() && !BELOW_COUNTY.matcher(body).matches();
        return body.isBlank() || county ? GOVERNMENT : DEPARTMENT;
    }
}
