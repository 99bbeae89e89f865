package org.gongkai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PdfLettersTest {

    private final Letters letters = new Letters();

    @Test
    void carriesItsFontAndItsTitle() throws IOException {
        byte[] pdf = letters.write(SomeLetters.reply(), LetterFormat.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("政府信息公开申请答复书");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
        assertThat(pdf).hasSizeLessThan(200_000);
    }

    @Test
    void repeatsTheHeadOfATableOnEachPageAndNumbersThem() throws IOException {
        byte[] pdf = letters.write(SomeLetters.longTable(), LetterFormat.PDF);
        int pages = ReadBack.pages(pdf);
        assertThat(pages).isBetween(6, 14);
        for (int page = 1; page <= pages; page++) {
            String text = ReadBack.squeezed(ReadBack.page(pdf, page));
            assertThat(text).containsSubsequence("编号事项结果", "—" + page + "—");
        }
    }

    @Test
    void showsACodeThatATelephoneReads() throws IOException, ReaderException {
        byte[] pdf = letters.write(SomeLetters.reply(), LetterFormat.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            assertThat(ReadBack.code(page)).isEqualTo(SomeLetters.ADDRESS);
        }
    }

    @Test
    void readsAChineseCode() throws IOException, ReaderException {
        Letter letter = SomeLetters.saying("详见附件").withCode("受理编号：明信〔2026〕7号", "");
        try (PDDocument document = Loader.loadPDF(letters.write(letter, LetterFormat.PDF))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            assertThat(ReadBack.code(page)).isEqualTo("受理编号：明信〔2026〕7号");
        }
    }

    @Test
    void neverBeginsALineWithAClosingSign() throws IOException {
        String text = "各街道、各社区：（一）公开“三公”经费；（二）公开《办事指南》，并答复群众来信。".repeat(40);
        byte[] pdf = letters.write(SomeLetters.saying(text), LetterFormat.PDF);
        for (int page = 1; page <= ReadBack.pages(pdf); page++) {
            assertThat(ReadBack.page(pdf, page).lines())
                    .noneMatch(line -> line.matches("[，。、；：）》”].*"))
                    .noneMatch(line -> line.matches(".*[（《“]\\s*"));
        }
    }

    @Test
    void setsTwentyEightCharactersInALine() throws IOException {
        byte[] pdf = letters.write(SomeLetters.saying("公".repeat(100)), LetterFormat.PDF);
        assertThat(ReadBack.page(pdf, 1).lines().map(String::strip))
                .containsSubsequence("公".repeat(26), "公".repeat(28), "公".repeat(28));
    }

    @Test
    void neverLeavesTheSignatureAloneOnAPage() throws IOException {
        for (int lines = 14; lines < 24; lines++) {
            Letter letter =
                    SomeLetters.saying("公".repeat(28 * lines))
                            .signed("明政区人民政府办公室", LocalDate.of(2026, 3, 4));
            byte[] pdf = letters.write(letter, LetterFormat.PDF);
            String last = ReadBack.page(pdf, ReadBack.pages(pdf));
            assertThat(last).contains("公公", "明政区人民政府办公室", "2026年3月4日");
        }
    }
}
