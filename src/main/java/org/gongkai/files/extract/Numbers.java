package org.gongkai.files.extract;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;

/// Numbers of spreadsheets in full.
final class Numbers {

    private Numbers() {}

    static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static String date(double number) {
        if (!DateUtil.isValidExcelDate(number)) {
            return plain(number);
        }
        var moment = DateUtil.getLocalDateTime(number);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString().replace('T', ' ');
    }
}
