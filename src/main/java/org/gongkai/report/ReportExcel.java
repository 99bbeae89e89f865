package org.gongkai.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.pages.Text;
import org.gongkai.paper.Archive;
import org.gongkai.report.CompiledReport.Block;

/// The tables of a report as an Excel workbook, one sheet each, named by part and caption, behind a
/// sheet with the report's title. The same report gives the same bytes.
public final class ReportExcel {

    private static final Pattern PART = Pattern.compile("^([一二三四五六七八九十]+)、");

    private final Map<String, Integer> names = new HashMap<>();
    private String part = "";

    private ReportExcel() {}

    public static byte[] write(CompiledReport report) throws IOException {
        return new ReportExcel().workbook(report);
    }

    private byte[] workbook(CompiledReport report) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var cover = workbook.createSheet(Text.official("report.annual.cover"));
            cover.createRow(0).createCell(0).setCellValue(report.title());
            var styles = new ReportExcelStyles(workbook);
            for (Block block : report.blocks()) {
                switch (block) {
                    case Block.Heading(String text) -> part = part(text);
                    case Block.Paragraph paragraph -> {}
                    case Block.Table table -> {
                        var sheet = workbook.createSheet(name(table));
                        sheet.getHeader().setCenter(report.title());
                        new ReportExcelSheet(ReportPaper.form(table), styles, sheet).write();
                    }
                }
            }
            var properties = workbook.getProperties().getCoreProperties();
            properties.setTitle(report.title());
            properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return Archive.withoutTimes(out.toByteArray());
        }
    }

    private static String part(String heading) {
        Matcher numeral = PART.matcher(heading);
        return numeral.find() ? Text.official("report.annual.sheet", numeral.group(1)) : heading;
    }

    private String name(Block.Table table) {
        String name = (part + " " + table.caption()).strip();
        int times = names.merge(name, 1, Integer::sum);
        return WorkbookUtil.createSafeSheetName(times == 1 ? name : times + " " + name);
    }
}
