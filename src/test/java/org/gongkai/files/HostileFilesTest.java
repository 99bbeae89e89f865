package org.gongkai.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    @TempDir Path folder;

    @Test
    void doesNotReadForeignFilesForADocument() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "数据库口令");
        String xml =
                """
                <!DOCTYPE d [<!ENTITY x SYSTEM "%s">]>
                <w:document xmlns:w="w"><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>\
                """
                        .formatted(secret.toUri());

        Extraction outcome = docxWith(xml);

        assertThat(outcome.isHarmful()).isTrue();
        assertThat(outcome.words()).contains("外部实体").doesNotContain("口令");
    }

    @Test
    void doesNotLaughABillionTimes() throws Exception {
        var xml = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        xml.append("]><w:document xmlns:w='w'><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:document>");

        assertThat(docxWith(xml.toString()).isHarmful()).isTrue();
    }

    @Test
    void readsDeepNestingAndRefusesAbsurdNesting() throws Exception {
        assertThat(docxWith(nested(5_000))).isInstanceOf(Extraction.Extracted.class);
        assertUnreadable(docxWith(nested(300_000)));
    }

    private static String nested(int depth) {
        return "<w:document xmlns:w='w'>"
                + "<w:x>".repeat(depth)
                + "<w:p><w:r><w:t>底</w:t></w:r></w:p>"
                + "</w:x>".repeat(depth)
                + "</w:document>";
    }

    @Test
    void readsASheetOfAMillionCellsUpToTheLimitAndSaysSo() throws Exception {
        var sheet = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= 200_000; row++) {
            sheet.append("<row r='%d'>".formatted(row));
            for (char column = 'A'; column < 'F'; column++) {
                sheet.append("<c r='%c%d'><v>%d</v></c>".formatted(column, row, row));
            }
            sheet.append("</row>");
        }
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(
                "xl/workbook.xml",
                Papers.text("<w xmlns:r='r'><sheets><sheet name='大表' r:id='rId1'/></sheets></w>"));
        entries.put(
                "xl/_rels/workbook.xml.rels",
                Papers.text("<R><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></R>"));
        entries.put("xl/worksheets/sheet1.xml", Papers.text(sheet + "</sheetData></worksheet>"));

        Extraction outcome = extract(FileKind.XLSX, Papers.zip(entries), Duration.ofSeconds(30));

        assertThat(outcome).isInstanceOf(Extraction.Extracted.class);
        assertThat(((Extraction.Extracted) outcome).parts()).hasSizeGreaterThan(100_000);
        assertThat(outcome.words()).contains("只读出了前面的部分");
    }

    @Test
    void survivesAFileThatEatsAllMemoryOfTheChild() throws Exception {
        String xml =
                "<w:document xmlns:w='w'><w:p><w:r><w:t>"
                        + "胀".repeat(60_000_000)
                        + "</w:t></w:r></w:p></w:document>";

        Extraction outcome = docxWith(xml);

        assertUnreadable(outcome);
        assertThat(outcome.words()).contains("过于复杂");
    }

    @Test
    void stopsReadingWhenTimeIsUp() throws Exception {
        Extraction outcome = extract(FileKind.DOCX, Papers.docx("正文"), Duration.ofMillis(20));

        assertThat(outcome).isInstanceOf(Extraction.TimedOut.class);
        assertThat(outcome.words()).contains("已停止", "人工查看");
    }

    @Test
    void tellsOfALockedPdf() throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);

            Extraction outcome = extract(FileKind.PDF, out.toByteArray(), Duration.ofSeconds(30));

            assertUnreadable(outcome);
            assertThat(outcome.words()).contains("打开密码");
        }
    }

    @Test
    void tellsThatAScanHasNoText() throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);

            assertThat(extract(FileKind.PDF, out.toByteArray(), Duration.ofSeconds(30)))
                    .isInstanceOfSatisfying(
                            Extraction.Nothing.class,
                            nothing -> assertThat(nothing.words()).contains("没有文字层"));
        }
    }

    @Test
    void leavesNoScratchFilesBehind() throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = scratchFolders(temporary);

        docxWith("<broken");

        Set<Path> left = scratchFolders(temporary);
        left.removeAll(before);
        // other tests that run at the same time have theirs, which go too
        for (int i = 0; i < 300 && left.stream().anyMatch(Files::exists); i++) Thread.sleep(200);
        assertThat(left).noneMatch(Files::exists);
    }

    private static void assertUnreadable(Extraction outcome) {
        assertThat(outcome).isInstanceOf(Extraction.Refused.class);
        assertThat(outcome.isHarmful()).isFalse();
    }

    private static Set<Path> scratchFolders(Path temporary) throws IOException {
        try (var all = Files.list(temporary)) {
            return all.filter(p -> p.getFileName().toString().startsWith("extract"))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    private Extraction docxWith(String documentXml) throws Exception {
        byte[] docx = Papers.withEntry(Papers.docx("x"), "word/document.xml", documentXml);
        return extract(FileKind.DOCX, docx, Duration.ofSeconds(30));
    }

    private Extraction extract(FileKind kind, byte[] content, Duration limit) throws Exception {
        return new TextExtraction(limit)
                .extract(Papers.file(folder, "blob", content), kind, SafeName.of("件"));
    }
}
