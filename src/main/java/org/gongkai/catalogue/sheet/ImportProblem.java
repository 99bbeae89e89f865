package org.gongkai.catalogue.sheet;

/// Something in an imported table that needs a person's eye, in Chinese.
///
/// @param sheet the sheet's name (the file's name for CSV)
/// @param row as the spreadsheet numbers it, from 1; 0 when the whole sheet is meant
/// @param column letter and heading, “F 公开时限”; empty when the whole row is meant
/// @param what what is wrong, and what was assumed
/// @param mend what to do about it
/// @param rowLost whether the row did not become an entry
public record ImportProblem(
        String sheet, int row, String column, String what, String mend, boolean rowLost) {

    /// The whole problem in one sentence.
    public String sentence() {
        var place = new StringBuilder("工作表“").append(sheet).append('”');
        if (row > 0) {
            place.append("第").append(row).append("行");
        }
        if (!column.isEmpty()) {
            place.append(column).append("列");
        }
        return place + "：" + what + "。" + mend + "。";
    }
}
