package org.gongkai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bars in all three formats: drawn in PDF and OFD, a picture that tells its numbers in Word.
class ChartsTest {

    private static final Block.Chart CHART =
            new Block.Chart(
                    "图1　与上年比较",
                    List.of(
                            new Block.Bar("收到的政府信息公开申请数量（2025年）", "40", 1, false),
                            new Block.Bar("收到的政府信息公开申请数量（2024年）", "20", 0.5f, true),
                            new Block.Bar("不予公开", "0", 0, false)));

    private final Letters letters = new Letters();

    private static Letter letter(int paragraphs) {
        var body = new ArrayList<Block>();
        for (int i = 0; i < paragraphs; i++) body.add(new Block.Paragraph("第" + (i + 1) + "段。"));
        body.add(new Block.Heading("附图"));
        body.add(CHART);
        return Letter.of("带图的报告", body);
    }

    @ParameterizedTest
    @EnumSource
    void hasItsCaptionAndTheSameBytesEachTime(LetterFormat format) throws Exception {
        byte[] paper = letters.write(letter(1), format);
        assertThat(ReadBack.text(paper, format)).contains("附图", "图1", "与上年比较");
        assertThat(letters.write(letter(1), format)).isEqualTo(paper);
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterFormat.class,
            names = {"PDF", "OFD"})
    void isDrawnWithItsWords(LetterFormat format) throws Exception {
        byte[] paper = letters.write(letter(1), format);
        assertThat(ReadBack.text(paper, format)).contains("收到的政府信息公开申请数量（2025年）", "40", "不予公开");
        if (format == LetterFormat.PDF) {
            try (PDDocument document = Loader.loadPDF(paper)) {
                PDPage page = document.getPage(0);
                assertThat(page.getResources().getXObjectNames().iterator().hasNext())
                        .as("a picture instead of a drawing")
                        .isFalse();
            }
        }
    }

    @Test
    void hasLongAndShortBarsThatDifferInGrey() throws Exception {
        BufferedImage page;
        try (PDDocument document = Loader.loadPDF(letters.write(letter(1), LetterFormat.PDF))) {
            page = new PDFRenderer(document).renderImage(0, 1, ImageType.GRAY);
        }
        int dark = pixels(page.getRaster(), Ink.DARK);
        int light = pixels(page.getRaster(), Ink.LIGHT);
        assertThat(dark).isGreaterThan(1000);
        assertThat((double) light / dark).isBetween(0.4, 0.6);
    }

    private static int pixels(Raster page, Ink ink) {
        int found = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            int row = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                if (Math.abs(page.getSample(x, y, 0) - ink.red()) <= 2) row++;
            }
            // letters have edges of every grey, bars have many of one
            if (row > 40) found += row;
        }
        return found;
    }

    @Test
    void isAPictureInWordThatSaysItsNumbers() throws Exception {
        byte[] paper = letters.write(letter(1), LetterFormat.DOCX);
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            List<XWPFRun> pictured =
                    document.getParagraphs().stream()
                            .map(XWPFParagraph::getRuns)
                            .flatMap(List::stream)
                            .filter(run -> !run.getEmbeddedPictures().isEmpty())
                            .toList();
            assertThat(pictured).hasSize(1);
            assertThat(
                            pictured.getFirst()
                                    .getCTR()
                                    .getDrawingArray(0)
                                    .getInlineArray(0)
                                    .getDocPr()
                                    .getDescr())
                    .contains("图1　与上年比较", "收到的政府信息公开申请数量（2024年）：20", "不予公开：0");
            byte[] data = document.getAllPictures().getFirst().getData();
            BufferedImage picture =
                    Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(data)));
            assertThat(picture.getWidth()).isEqualTo(Math.round(Sheet.AREA * 3));
            assertThat(pixels(picture.getRaster(), Ink.DARK)).isGreaterThan(5000);
            assertThat(pixels(picture.getRaster(), Ink.LIGHT)).isGreaterThan(2500);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18, 19, 20, 21})
    void isNotPartedFromItsHeadingAndCaption(int paragraphs) throws Exception {
        byte[] paper = letters.write(letter(paragraphs), LetterFormat.PDF);
        for (int page = 1; page <= ReadBack.pages(paper); page++) {
            String text = ReadBack.squeezed(ReadBack.page(paper, page));
            assertThat(text.contains("附图")).isEqualTo(text.contains("不予公开"));
            assertThat(text.contains("附图")).isEqualTo(text.contains("图1"));
        }
    }

    @Test
    void refusesABarLongerThanTheLongest() {
        assertThatThrownBy(() -> new Block.Bar("一", "2", 1.5f, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Block.Bar("一", "2", Float.NaN, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
