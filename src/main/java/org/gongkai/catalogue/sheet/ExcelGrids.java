package org.gongkai.catalogue.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/// Reads .xlsx and .xls into grids. Formulas give the value last calculated; none is run.
final class ExcelGrids {
    private static final long LARGEST_PART_BYTES = 128L << 20;
    private static final long LONGEST_TEXT = 10_000_000;
    private static final double SMALLEST_INFLATE_RATIO = 0.01;
    private static final int MOST_PARTS = 1_000;

    static {
        // settings of the whole JVM in POI, none looser than its own
        ZipSecureFile.setMinInflateRatio(SMALLEST_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART_BYTES);
        ZipSecureFile.setMaxTextSize(LONGEST_TEXT);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private final Problems problems;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    ExcelGrids(Problems problems) {
        this.problems = problems;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /// Throws [IOException] or a POI exception when the bytes are not a workbook.
    List<Grid> read(byte[] bytes) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            var grids = new ArrayList<Grid>();
            for (Sheet sheet : workbook) {
                grids.add(grid(sheet));
            }
            return grids;
        }
    }

    private Grid grid(Sheet sheet) {
        var rows = new ArrayList<String[]>();
        for (Row row : sheet) {
            if (row.getRowNum() >= Grid.MOST_ROWS) {
                problems.ofSheet(
                        sheet.getSheetName(),
                        "",
                        "超过" + Grid.MOST_ROWS + "行，其后的行没有读入",
                        "请删去表格下方的空白格式行，或分成几个文件导入");
                break;
            }
            while (rows.size() <= row.getRowNum()) {
                rows.add(new String[0]);
            }
            rows.set(row.getRowNum(), texts(row));
        }
        var copiedAcross = new HashSet<Grid.Cell>();
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            // ranges cannot overlap; a file made to be slow might say they do
            if (copiedAcross.size() > Grid.MOST_ROWS * 10) {
                problems.ofSheet(sheet.getSheetName(), "", "合并单元格过多，部分没有展开", "请取消不必要的合并单元格后再导入");
                break;
            }
            spread(merged, rows, copiedAcross);
        }
        return new Grid(sheet.getSheetName(), rows.stream().map(List::of).toList(), copiedAcross);
    }

    private String[] texts(Row row) {
        int width = Math.clamp(row.getLastCellNum(), 0, Grid.MOST_COLUMNS);
        var texts = new String[width];
        for (int column = 0; column < width; column++) {
            Cell cell = row.getCell(column);
            texts[column] = cell == null ? "" : Texts.clean(formatter.formatCellValue(cell));
        }
        return texts;
    }

    private static void spread(
            CellRangeAddress merged, List<String[]> rows, Set<Grid.Cell> copiedAcross) {
        if (merged.getFirstRow() >= rows.size()) {
            return;
        }
        String[] first = rows.get(merged.getFirstRow());
        if (merged.getFirstColumn() >= first.length) {
            return;
        }
        String value = first[merged.getFirstColumn()];
        int lastColumn = Math.min(merged.getLastColumn(), Grid.MOST_COLUMNS - 1);
        int lastRow = Math.min(merged.getLastRow(), rows.size() - 1);
        for (int row = merged.getFirstRow(); row <= lastRow; row++) {
            String[] cells = widened(rows.get(row), lastColumn + 1);
            Arrays.fill(cells, merged.getFirstColumn(), lastColumn + 1, value);
            rows.set(row, cells);
            for (int column = merged.getFirstColumn() + 1; column <= lastColumn; column++) {
                copiedAcross.add(new Grid.Cell(row, column));
            }
        }
    }

    private static String[] widened(String[] cells, int width) {
        if (cells.length >= width) {
            return cells;
        }
        String[] wider = Arrays.copyOf(cells, width);
        Arrays.fill(wider, cells.length, width, "");
        return wider;
    }
}
