package org.gongkai.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextExtractionTest {

    @TempDir Path folder;
    final TextExtraction extraction = new TextExtraction();

    @Test
    void readsADocumentWithTablesHeadersAndItsAuthor() throws Exception {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("关于公示的通知");
            document.createTable(2, 2).getRow(1).getCell(1).setText("张三");
            document.createHeaderFooterPolicy()
                    .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料");
            document.getProperties().getCoreProperties().setCreator("王小明");
            document.write(out);

            assertThat(parts("通知.docx", FileKind.DOCX, out.toByteArray()))
                    .containsEntry("通知.docx › 第1段", "关于公示的通知")
                    .containsEntry("通知.docx › 表格1 › 第2行第2列", "张三")
                    .containsEntry("通知.docx › 页眉 › 第1段", "内部资料")
                    .containsEntry("通知.docx › 文档属性 › 作者", "王小明");
        }
    }

    @Test
    void readsTextThatTrackedChangesOnlySeemToDelete() throws Exception {
        byte[] content =
                Papers.withEntry(
                        Papers.docx("文"),
                        "word/document.xml",
                        """
                        <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>救助对象</w:t></w:r>
                        <w:del><w:r><w:delText>张三丰</w:delText></w:r></w:del></w:p></w:body></w:document>\
                        """);

        assertThat(parts("文.docx", FileKind.DOCX, content))
                .containsEntry("文.docx › 第1段", "救助对象张三丰");
    }

    @Test
    void readsSpreadsheetsCellByCellWithWhatIsHidden() throws Exception {
        readsWorkbook("附件.xlsx", FileKind.XLSX, new XSSFWorkbook());
    }

    @Test
    void readsOldSpreadsheetsTheSameWay() throws Exception {
        readsWorkbook("附件.xls", FileKind.XLS, new HSSFWorkbook());
    }

    private void readsWorkbook(String name, FileKind kind, Workbook empty) throws Exception {
        try (var book = empty;
                var out = new ByteArrayOutputStream()) {
            var list = book.createSheet("名单");
            list.createRow(0).createCell(0).setCellValue("姓名");
            var row = list.createRow(2);
            row.createCell(1).setCellValue(13_800_138_000.0);
            row.createCell(2).setCellValue("藏着的");
            list.setColumnHidden(2, true);
            var hidden = book.createSheet("底稿");
            hidden.createRow(0).createCell(0).setCellValue("身份证号");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            var drawing = list.createDrawingPatriarch();
            var comment = drawing.createCellComment(book.getCreationHelper().createClientAnchor());
            comment.setString(book.getCreationHelper().createRichTextString("请核对电话"));
            row.getCell(1).setCellComment(comment);
            book.write(out);

            assertThat(parts(name, kind, out.toByteArray()))
                    .containsEntry(name + " › 工作表“名单” › A1", "姓名")
                    .containsEntry(name + " › 工作表“名单” › B3", "13800138000")
                    .containsEntry(name + " › 工作表“名单” › C3（隐藏）", "藏着的")
                    .containsEntry(name + " › 工作表“名单” › B3的批注", "请核对电话")
                    .containsEntry(name + " › 工作表“底稿”（隐藏） › A1", "身份证号");
        }
    }

    @Test
    void readsSlides() throws Exception {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            show.createSlide().createTextBox().setText("第一页的话");
            show.createSlide().createTextBox().setText("第二页的话");
            show.write(out);

            assertThat(parts("课件.pptx", FileKind.PPTX, out.toByteArray()))
                    .containsEntry("课件.pptx › 第1页", "第一页的话")
                    .containsEntry("课件.pptx › 第2页", "第二页的话");
        }
    }

    @Test
    void readsPdfPagesAndTellsOfScannedOnes() throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            document.addPage(new PDPage());
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 700);
                content.showText("Phone 13800138000");
                content.endText();
            }
            document.getDocumentInformation().setAuthor("王小明");
            document.save(out);

            Extraction found = extract("报告.pdf", FileKind.PDF, out.toByteArray());
            assertThat(asMap(found))
                    .containsEntry("报告.pdf › 第1页", "Phone 13800138000")
                    .containsEntry("报告.pdf › 文档属性 › 作者", "王小明");
            assertThat(found.words()).contains("第2页没有文字层", "人工查看");
        }
    }

    @Test
    void readsOfdPages() throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(
                "OFD.xml",
                Papers.text("<ofd:OFD xmlns:ofd='o'><ofd:Author>王小明</ofd:Author></ofd:OFD>"));
        for (int page : new int[] {0, 1, 10, 2}) {
            entries.put(
                    "Doc_0/Pages/Page_%d/Content.xml".formatted(page),
                    Papers.text(
                            "<o:Page xmlns:o='o'><o:TextObject><o:TextCode>原第%d</o:TextCode><o:TextCode>号</o:TextCode></o:TextObject></o:Page>"
                                    .formatted(page)));
        }

        assertThat(parts("公报.ofd", FileKind.OFD, Papers.zip(entries)))
                .containsEntry("公报.ofd › 第1页", "原第0号")
                .containsEntry("公报.ofd › 第3页", "原第2号")
                .containsEntry("公报.ofd › 第4页", "原第10号")
                .containsEntry("公报.ofd › 文档属性 › 作者", "王小明");
    }

    @Test
    void readsTextAndTablesInGbk() throws Exception {
        assertThat(parts("说明.txt", FileKind.TXT, "一\r\n二".getBytes(Charset.forName("GBK"))))
                .containsEntry("说明.txt › 第2行", "二");
        assertThat(parts("表.csv", FileKind.CSV, Papers.text("姓名,证号\n张三,\"=\"\"3501\"\"\"\n")))
                .containsEntry("表.csv › 第2行第1列", "张三")
                .containsEntry("表.csv › 第2行第2列", "3501");
    }

    @Test
    void readsWhatAPageDoesNotShow() throws Exception {
        byte[] page =
                Papers.text(
                        "<meta name=author content=王小明><p>正<b>文</b></p><!-- 电话13800138000 --><p style='display:none'>藏</p>");

        assertThat(parts("页.html", FileKind.HTML, page).values())
                .contains("正文", "电话13800138000", "藏", "王小明");
    }

    @Test
    void readsEveryFileOfAnArchiveUnderItsName() throws Exception {
        byte[] inner = Papers.zip(Map.of("内/名单.txt", Papers.text("李四")));
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("通知.docx", Papers.docx("正文"));
        entries.put("更多.zip", inner);
        entries.put("图.png", Papers.PNG);
        entries.put("坏.pdf", Papers.text("%PDF-1.4 not really"));

        Extraction found = extract("附件.zip", FileKind.ZIP, Papers.zip(entries));
        assertThat(asMap(found))
                .containsEntry("附件.zip › 通知.docx › 第1段", "正文")
                .containsEntry("附件.zip › 更多.zip › 名单.txt › 第1行", "李四");
        assertThat(found.words()).contains("图.png：是图片", "坏.pdf：已损坏");
    }

    @Test
    void readsFilesEmbeddedInDocuments() throws Exception {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("底").createRow(0).createCell(0).setCellValue("藏在附件里");
            book.write(out);
            var entries = new LinkedHashMap<String, byte[]>();
            entries.put("[Content_Types].xml", Papers.text("<Types/>"));
            entries.put("word/document.xml", Papers.text("<d/>"));
            entries.put("word/embeddings/Sheet1.xlsx", out.toByteArray());

            assertThat(parts("文.docx", FileKind.DOCX, Papers.zip(entries)))
                    .containsEntry("文.docx › 嵌入文件 Sheet1.xlsx › 工作表“底” › A1", "藏在附件里");
        }
    }

    private Map<String, String> parts(String name, FileKind kind, byte[] content)
            throws IOException, InterruptedException {
        return asMap(extract(name, kind, content));
    }

    private static Map<String, String> asMap(Extraction found) {
        assertThat(found).as(found.words()).isInstanceOf(Extraction.Extracted.class);
        var map = new LinkedHashMap<String, String>();
        ((Extraction.Extracted) found)
                .parts()
                .forEach(p -> map.merge(p.place(), p.text(), String::concat));
        return map;
    }

    private Extraction extract(String name, FileKind kind, byte[] content)
            throws IOException, InterruptedException {
        return extraction.extract(Papers.file(folder, "blob", content), kind, SafeName.of(name));
    }
}
