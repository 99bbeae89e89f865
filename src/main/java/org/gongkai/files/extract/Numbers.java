package org.gongkai.files.extract;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;

/// Numbers of spreadsheets in full.
public final class Numbers {

    private Numbers() {}

    public static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /// A day, a moment, or a time of day where there is no day.
    public static String date(double number) {
        if (!DateUtil.isValidExcelDate(number)) {
            return plain(number);
        }
        var moment = DateUtil.getLocalDateTime(number, false, true);
        if (number < 1) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString().replace('T', ' ');
    }
}
