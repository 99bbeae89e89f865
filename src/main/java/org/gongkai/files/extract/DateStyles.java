package org.gongkai.files.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/// Which cell styles of a workbook show a number as a date.
public final class DateStyles implements Xml.Listener {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> isDate = new ArrayList<>();
    private boolean inCellStyles;

    /// The number as the reader of the sheet sees it: a date, or all its digits. A spreadsheet
    /// shows a long number as 3.5E+17, yet the digits are in the file.
    String show(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException notANumber) {
            return value;
        }
        return isDate(style) ? Numbers.date(number) : Numbers.plain(number);
    }

    public boolean isDate(int style) {
        return style >= 0 && style < isDate.size() && isDate.get(style);
    }

    @Override
    public void start(String element, XMLStreamReader at) {
        switch (element) {
            case "numFmt" ->
                    formats.put(
                            number(Xml.attribute(at, "numFmtId", "0")),
                            Xml.attribute(at, "formatCode", ""));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> addStyle(number(Xml.attribute(at, "numFmtId", "0")));
            default -> {
                return;
            }
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private void addStyle(int format) {
        if (inCellStyles) {
            isDate.add(DateUtil.isADateFormat(format, formats.get(format)));
        }
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
