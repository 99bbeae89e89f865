package org.gongkai.files.rows;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.files.extract.DateStyles;
import org.gongkai.files.extract.SharedStrings;

/// What a cell of an .xlsx says, by its type. A formula says the value last calculated.
record XlsxCell(SharedStrings strings, DateStyles styles, boolean from1904) {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,40}");
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(\\.0+)?Z?$");

    String text(String type, String style, String value, Set<Row.Remark> remarks) {
        return switch (type) {
            case "s" -> unescaped(strings.at(value));
            case "n" -> number(value.strip(), style, remarks);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> MIDNIGHT.matcher(value).replaceFirst("").replace('T', ' ');
            case "e" -> {
                remarks.add(Row.Remark.FORMULA_ERROR);
                yield "";
            }
            default -> unescaped(value);
        };
    }

    private String number(String value, String style, Set<Row.Remark> remarks) {
        boolean date = style.matches("\\d{1,5}") && styles.isDate(Integer.parseInt(style));
        // programs other than spreadsheets write all digits of a long number
        if (!date && DIGITS.matcher(value).matches()) {
            return value;
        }
        try {
            return SheetNumber.text(Double.parseDouble(value), date, from1904, remarks);
        } catch (NumberFormatException notANumber) {
            return value;
        }
    }

    /// Characters that XML does not allow are written `_x000D_`.
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
