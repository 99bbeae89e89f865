package org.gongkai.report;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkai.paper.Block;
import org.gongkai.paper.Place;

/// One table of a report on a sheet of its own: the official layout, numbers as numbers, one page
/// wide in print with its head on every page.
final class ReportExcelSheet {

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 40;
    private static final float LINE_POINTS = 15;
    private static final int UPRIGHT_COLUMNS = 6;
    private static final int EXACT_DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final Block.Form form;
    private final ReportExcelStyles styles;
    private final XSSFSheet sheet;
    private final int[] widths;
    private final float[] heights;

    ReportExcelSheet(Block.Form form, ReportExcelStyles styles, XSSFSheet sheet) {
        this.form = form;
        this.styles = styles;
        this.sheet = sheet;
        this.widths = new int[form.columns()];
        this.heights = new float[form.rows().size()];
    }

    void write() {
        for (int row = 0; row < heights.length; row++) sheet.createRow(row);
        form.places().forEach(this::measureWidth);
        form.places().forEach(this::measureHeight);
        form.places().forEach(this::write);
        for (int i = 0; i < widths.length; i++) sheet.setColumnWidth(i, widths[i] * CHARACTER);
        for (int i = 0; i < heights.length; i++) sheet.getRow(i).setHeightInPoints(heights[i]);
        page();
    }

    private void write(Place place) {
        boolean isHead = place.row() < form.headRows();
        for (int y = place.row(); y < place.endRow(); y++) {
            Row row = sheet.getRow(y);
            for (int x = place.column(); x < place.endColumn(); x++) {
                row.createCell(x).setCellStyle(styles.of(place.cell(), isHead));
            }
        }
        fill(sheet.getRow(place.row()).getCell(place.column()), place.cell());
        if (place.cell().across() > 1 || place.cell().down() > 1) {
            sheet.addMergedRegion(
                    new CellRangeAddress(
                            place.row(),
                            place.endRow() - 1,
                            place.column(),
                            place.endColumn() - 1));
        }
    }

    private static void fill(Cell written, Block.Cell cell) {
        String text = cell.words().text();
        boolean isNumber =
                !cell.label() && text.length() <= EXACT_DIGITS && NUMBER.matcher(text).matches();
        if (isNumber) {
            written.setCellValue(Double.parseDouble(text));
        } else {
            written.setCellValue(text);
        }
    }

    /// Names above numbers and names of several rows may take more lines.
    private void measureWidth(Place place) {
        Block.Cell cell = place.cell();
        if (cell.across() > 1) return;
        boolean isName = cell.label() && place.row() >= form.headRows();
        int wanted = halves(cell) / (isName ? cell.down() : 2) + 2;
        int x = place.column();
        widths[x] = Math.max(widths[x], Math.clamp(wanted, NARROWEST, WIDEST));
    }

    private void measureHeight(Place place) {
        int width = -1;
        for (int x = place.column(); x < place.endColumn(); x++) width += widths[x];
        int lines = Math.max(1, Math.ceilDiv(halves(place.cell()), width));
        float height = (lines * LINE_POINTS + 5) / place.cell().down();
        for (int y = place.row(); y < place.endRow(); y++) {
            heights[y] = Math.max(heights[y], height);
        }
    }

    /// The width in digits; a Chinese character is two wide.
    private static int halves(Block.Cell cell) {
        return cell.words().text().chars().map(letter -> letter < 0x2000 ? 1 : 2).sum();
    }

    private void page() {
        if (form.headRows() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(0, form.headRows() - 1, -1, -1));
        }
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(form.columns() > UPRIGHT_COLUMNS);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }
}
