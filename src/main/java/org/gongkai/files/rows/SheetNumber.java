package org.gongkai.files.rows;

import java.util.Set;
import org.gongkai.files.extract.Numbers;

/// A number of a spreadsheet as a person would write it: a day, a moment, or all its digits.
final class SheetNumber {

    /// From here on a spreadsheet does not keep the last digits: it rounds to 15.
    private static final double FIRST_ROUNDED = 1e15;

    private static final int DAYS_FROM_1900_TO_1904 = 1_462;

    private SheetNumber() {}

    static String text(double number, boolean date, boolean from1904, Set<Row.Remark> remarks) {
        if (date) {
            return Numbers.date(number + (from1904 ? DAYS_FROM_1900_TO_1904 : 0));
        }
        if (Math.abs(number) >= FIRST_ROUNDED) {
            remarks.add(Row.Remark.ROUNDED_NUMBER);
        }
        return Numbers.plain(number);
    }
}
