package org.gongkai.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectionTest {

    @TempDir Path folder;
    final FileInspection inspection = new FileInspection(FileLimits.standard());

    @Test
    void takesWhatOfficesSend() throws IOException {
        taken("通知.docx", Papers.docx("正文"), FileKind.DOCX);
        taken("名单.xlsx", workbook(), FileKind.XLSX);
        taken("名单.xls", oldWorkbook(), FileKind.XLS);
        taken("名单.et", oldWorkbook(), FileKind.XLS);
        taken("课件.pptx", slides(), FileKind.PPTX);
        taken("报告.PDF", pdf(), FileKind.PDF);
        taken("公报.ofd", Papers.zip(Map.of("OFD.xml", Papers.text("<OFD/>"))), FileKind.OFD);
        taken("说明.txt", "按时公开".getBytes(Charset.forName("GBK")), FileKind.TXT);
        taken("表.csv", Papers.text("\ufeff姓名,金额\n"), FileKind.CSV);
        taken("页.html", Papers.text("<html><script>alert(1)</script></html>"), FileKind.HTML);
        taken("图.png", Papers.PNG, FileKind.PNG);
        taken("包.zip", Papers.zip(Map.of("一.txt", Papers.text("一"))), FileKind.ZIP);
    }

    @Test
    void refusesBytesThatAreNotWhatTheNameSays() throws IOException {
        refused("报告.pdf", Papers.docx("正文"), Refusal.Reason.WRONG_TYPE);
        refused("表.xlsx", Papers.docx("正文"), Refusal.Reason.WRONG_TYPE);
        refused("表.xls", Papers.text("<html><table></table></html>"), Refusal.Reason.WRONG_TYPE);
        refused("图.png", Papers.text("GIF89a"), Refusal.Reason.WRONG_TYPE);
        refused("图.jpg", Papers.PNG, Refusal.Reason.WRONG_TYPE);
        refused("说明.txt", Papers.PNG, Refusal.Reason.WRONG_TYPE);
        refused("说明.txt", Papers.text("  <!DOCTYPE html><p>"), Refusal.Reason.WRONG_TYPE);
        refused("表.csv", Papers.text("<script>alert(1)</script>"), Refusal.Reason.WRONG_TYPE);
        refused("包.zip", Papers.docx("改名的"), Refusal.Reason.WRONG_TYPE);
    }

    @Test
    void saysInChineseWhatTheFileIsAndWhatToDo() throws IOException {
        assertThat(refused("报告.pdf", Papers.docx("正文"), Refusal.Reason.WRONG_TYPE).message())
                .contains("PDF 文件", "Word 文档", "另存为");
    }

    @Test
    void refusesSecondFilesInPictures() throws IOException {
        refused("图.png", joined(Papers.PNG, "<script>alert(1)</script>"), Refusal.Reason.DISGUISED);
        refused("图.png", joined(Papers.PNG, "<SVG onload=x>"), Refusal.Reason.DISGUISED);
        refused("图.png", joined(Papers.PNG, "<?PHP system(1)"), Refusal.Reason.DISGUISED);
        refused("图.png", joined(Papers.PNG, "%PDF-1.4"), Refusal.Reason.DISGUISED);
        byte[] zip = Papers.zip(Map.of("a.txt", Papers.text("a")));
        refused(
                "图.png",
                joined(Papers.PNG, new String(zip, StandardCharsets.ISO_8859_1)),
                Refusal.Reason.DISGUISED);
    }

    @Test
    void findsMarkupAcrossTheReadingChunks() throws IOException {
        for (int shift = 0; shift < 8; shift++) {
            String padding = "x".repeat(256 * 1024 - Papers.PNG.length - shift);
            refused("图.png", joined(Papers.PNG, padding + "<script>"), Refusal.Reason.DISGUISED);
        }
    }

    @Test
    void refusesDrawingsThatCanRunScripts() throws IOException {
        byte[] svg =
                Papers.text("<?xml version=\"1.0\"?><!-- --><svg xmlns=\"x\" onload=\"a()\"/>");

        refused("图.svg", svg, Refusal.Reason.UNKNOWN_TYPE);
        refused("图.html", svg, Refusal.Reason.UNKNOWN_TYPE);
    }

    @Test
    void refusesPrograms() throws IOException {
        refused("安装.exe", Papers.text("MZ"), Refusal.Reason.EXECUTABLE);
        refused("报告.pdf", Papers.text("MZ\u0090\u0000"), Refusal.Reason.EXECUTABLE);
        refused("说明.txt", Papers.text("#!/bin/sh\n"), Refusal.Reason.EXECUTABLE);
        refused(
                "包.zip",
                Papers.zip(Map.of("a/b.bat", Papers.text("x"))),
                Refusal.Reason.EXECUTABLE);
        refused(
                "包.zip",
                Papers.zip(Map.of("a.dat", Papers.text("\u007fELF"))),
                Refusal.Reason.EXECUTABLE);
    }

    @Test
    void refusesLockedFilesAndSaysToUnlockThem() throws Exception {
        assertThat(refused("表.xlsx", Papers.locked(workbook()), Refusal.Reason.ENCRYPTED).message())
                .contains("取消密码");
        refused("文.docx", Papers.locked(Papers.docx("密")), Refusal.Reason.ENCRYPTED);
        refused("表.xls", lockedOldWorkbook(), Refusal.Reason.ENCRYPTED);
    }

    @Test
    void refusesMacros() throws IOException {
        byte[] withMacro = Papers.withEntry(Papers.docx("文"), "word/vbaProject.bin", "macro");

        refused("文.docx", withMacro, Refusal.Reason.MACRO);
    }

    @Test
    void refusesEmptyUnknownAndBrokenFiles() throws IOException {
        refused("空.pdf", new byte[0], Refusal.Reason.EMPTY);
        refused("图.psd", Papers.text("8BPS"), Refusal.Reason.UNKNOWN_TYPE);
        refused("无扩展名", Papers.text("字"), Refusal.Reason.UNKNOWN_TYPE);
        byte[] whole = Papers.docx("文");
        refused("文.docx", Arrays.copyOf(whole, whole.length / 2), Refusal.Reason.DAMAGED);
    }

    private void taken(String name, byte[] content, FileKind kind) throws IOException {
        Path file = Papers.file(folder, "upload", content);
        assertThat(inspection.inspect(file, SafeName.of(name)))
                .as(name)
                .isEqualTo(new Verdict.Accepted(kind));
    }

    private Refusal refused(String name, byte[] content, Refusal.Reason reason) throws IOException {
        Path file = Papers.file(folder, "upload", content);
        Verdict verdict = inspection.inspect(file, SafeName.of(name));
        assertThat(verdict).as(name).isInstanceOf(Refusal.class);
        Refusal refusal = (Refusal) verdict;
        assertThat(refusal.reason()).as(refusal.message()).isEqualTo(reason);
        return refusal;
    }

    private static byte[] joined(byte[] start, String end) {
        byte[] more = end.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return all;
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("名单");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] oldWorkbook() throws IOException {
        try (var book = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("名单");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] lockedOldWorkbook() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("12345");
        try {
            return oldWorkbook();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] slides() throws IOException {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            show.createSlide();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
