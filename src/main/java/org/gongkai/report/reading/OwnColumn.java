package org.gongkai.report.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which of several numbers in a row of the statistics form is the body's own of the year: the
/// total of the columns, or 本年 beside 历年累计. Parts of the body (部门、乡镇) are not, nor is a quarter.
///
/// @param quarterly whether the form is one of a quarter
record OwnColumn(@Nullable Integer year, boolean quarterly) {

    private static final Pattern NO_NUMBERS = Pattern.compile("备注|说明|序号|单位$");
    private static final Pattern TOTAL = Pattern.compile("合计|总计|总数|小计");
    private static final Pattern OF_YEAR = Pattern.compile("本年度?|当年|今年|全年");
    private static final Pattern OF_YEARS = Pattern.compile("历年|累计|去年|上年|上一年|同期|比上");
    private static final Pattern WHOLE_YEAR = Pattern.compile("本年度?累计|全年|1[-—至]4季度|1[-—至]12月");

    Optional<TableRow.Cell> in(TableRow row) {
        List<TableRow.Cell> cells =
                row.cells().stream()
                        .filter(cell -> !NO_NUMBERS.matcher(head(row, cell)).find())
                        .toList();
        if (quarterly) {
            return only(cells.stream().filter(c -> WHOLE_YEAR.matcher(head(row, c)).find()));
        }
        if (cells.size() == 1) {
            return cells.stream().filter(cell -> !isOfYears(row, cell)).findFirst();
        }
        return only(cells.stream()
                        .filter(c -> TOTAL.matcher(head(row, c)).find())
                        .filter(c -> !isOfYears(row, c)))
                .or(() -> only(cells.stream().filter(c -> isOfYear(row, c))))
                .or(() -> row.heads().isEmpty() ? beforeBlanks(cells) : Optional.empty());
    }

    private static String head(TableRow row, TableRow.Cell cell) {
        return row.heads().getOrDefault(cell.column(), "");
    }

    private static boolean isOfYears(TableRow row, TableRow.Cell cell) {
        String head = head(row, cell);
        return OF_YEARS.matcher(head).find() && !WHOLE_YEAR.matcher(head).find();
    }

    private boolean isOfYear(TableRow row, TableRow.Cell cell) {
        String head = head(row, cell);
        boolean annex = year != null && year < 2014 && head.contains("本期");
        boolean named = year != null && head.contains(year + "年");
        return (OF_YEAR.matcher(head).find() || annex || named) && !isOfYears(row, cell);
    }

    /// What stands beside nothing but blank cells, such as those for remarks.
    private static Optional<TableRow.Cell> beforeBlanks(List<TableRow.Cell> cells) {
        boolean alone = cells.stream().skip(1).allMatch(TableRow.Cell::isBlank);
        return alone ? cells.stream().findFirst() : Optional.empty();
    }

    private static Optional<TableRow.Cell> only(java.util.stream.Stream<TableRow.Cell> cells) {
        List<TableRow.Cell> found = cells.toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
