package org.gongkai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tables with merged cells, headings and gaps.
class FormsTest {

    private static final int YELLOW = 0xFFEC3D;

    private final Letters letters = new Letters();

    @ParameterizedTest
    @EnumSource
    void keepsEveryCellInTheOrderOfReading(LetterFormat format) throws IOException {
        String text = ReadBack.text(write(format, SomeForms.small()), format);
        assertThat(text)
                .contains("办理结果", "申请人", "合计", "个人", "单位")
                .containsSubsequence("不予公开", "涉及秘密", "11", "12", "23", "内部事务", "14", "待补");
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryRowBesideALabelLongerThanAPage(LetterFormat format) throws IOException {
        String text = ReadBack.text(write(format, SomeForms.longer(90)), format);
        List<String> rows = IntStream.rangeClosed(1, 90).mapToObj(i -> i + "件").toList();
        assertThat(text).containsSubsequence(rows);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "OFD"})
    void takesACellHigherThanAPage(LetterFormat format) throws IOException {
        String text = "其他需要说明的情形。".repeat(900);
        var form =
                new Block.Form(
                        0,
                        List.of(
                                List.of(SomeForms.label("说明", 1, 1), SomeForms.value(text)),
                                List.of(SomeForms.label("件数", 1, 1), SomeForms.value("3"))));
        assertThat(ReadBack.text(write(format, form), format).replaceAll("—\\d+—", ""))
                .contains(text)
                .contains("件数3");
    }

    @Test
    void saysHeadAndLabelAgainOnEachPage() throws IOException {
        byte[] pdf = write(LetterFormat.PDF, SomeForms.longer(90));
        assertThat(ReadBack.pages(pdf)).isGreaterThan(2);
        for (int page = 1; page <= ReadBack.pages(pdf); page++) {
            assertThat(ReadBack.squeezed(ReadBack.page(pdf, page)))
                    .containsSubsequence("事项件数", "法律法规规定的不予公开情形");
        }
    }

    @Test
    void givesALabelRoomHoweverFewOfItsRowsAPageHolds() {
        for (int rows = 15; rows < 45; rows++) {
            var pages = new Typesetter(new Faces()).pages(SomeForms.with(SomeForms.longer(rows)));
            for (Page page : pages) {
                double lowestRule =
                        page.marks().stream()
                                .filter(Mark.Rule.class::isInstance)
                                .mapToDouble(mark -> ((Mark.Rule) mark).toY())
                                .max()
                                .orElseThrow();
                assertThat(lowestRule).isLessThanOrEqualTo(Sheet.BOTTOM + 0.2);
                assertThat(
                                page.marks().stream()
                                        .filter(Mark.Words.class::isInstance)
                                        .mapToDouble(mark -> ((Mark.Words) mark).baseline())
                                        .filter(baseline -> baseline != Sheet.FOLIO))
                        .allMatch(baseline -> baseline < lowestRule);
            }
        }
    }

    @Test
    void breaksNoNumberInFifteenColumns() throws IOException {
        byte[] pdf = write(LetterFormat.PDF, SomeForms.wide());
        assertThat(ReadBack.page(pdf, 1).split("\\s+"))
                .contains(
                        IntStream.range(0, 15)
                                .mapToObj(i -> "" + (8801 + i))
                                .toArray(String[]::new));
    }

    @Test
    void mergesCellsInWord() throws IOException {
        Document document = word(SomeForms.small());
        assertThat(document.select("w|tr:has(w|tblHeader)")).hasSize(2);
        assertThat(document.select("w|tc:has(w|gridSpan[w:val=2]):contains(申请人)")).hasSize(1);
        assertThat(document.select("w|vMerge[w:val=restart]")).hasSize(3);
        assertThat(document.select("w|vMerge[w:val=continue]")).hasSize(3);
        assertThat(document.select("w|r:has(w|highlight[w:val=yellow])").eachText())
                .containsExactly("待补", "待算");
    }

    @Test
    void mergesInWordWhereACellGoesOnAtTheRight() throws IOException {
        var form =
                new Block.Form(
                        0,
                        List.of(
                                List.of(SomeForms.label("甲", 3, 1), SomeForms.label("乙", 2, 2)),
                                List.of(SomeForms.label("丙", 3, 1))));
        assertThat(word(form).select("w|tr").stream().map(row -> row.select("w|tc").size()))
                .containsExactly(2, 2);
    }

    @Test
    void showsGapsOnYellow() throws IOException {
        var draft =
                new Block.Draft(
                        List.of(
                                new Block.Words("全年召开发布会", false),
                                new Block.Words("待填", true),
                                new Block.Words("场。", false)));
        assertThat(yellow(draft)).isPositive();
        assertThat(yellow(SomeForms.small())).isPositive();
        assertThat(yellow(SomeForms.wide())).isZero();
        byte[] ofd = write(LetterFormat.OFD, draft);
        byte[] page =
                Objects.requireNonNull(ReadBack.parts(ofd).get("Doc_0/Pages/Page_0/Content.xml"));
        assertThat(new String(page, StandardCharsets.UTF_8)).containsOnlyOnce("255 236 61");
    }

    private long yellow(Block block) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(LetterFormat.PDF, block))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            int[] pixels =
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            return IntStream.of(pixels).filter(pixel -> (pixel & 0xFFFFFF) == YELLOW).count();
        }
    }

    @Test
    void neverLeavesAHeadingAloneAtTheFootOfAPage() throws IOException {
        for (int lines = 10; lines < 24; lines++) {
            var text = new Block.Paragraph("公".repeat(28 * lines));
            byte[] pdf =
                    write(LetterFormat.PDF, text, new Block.Heading("三、办理情况"), SomeForms.small());
            for (int page = 1; page <= ReadBack.pages(pdf); page++) {
                String words = ReadBack.page(pdf, page);
                assertThat(words.contains("三、办理情况")).isEqualTo(words.contains("涉及秘密"));
            }
        }
    }

    @Test
    void refusesCellsThatDoNotCoverATable() {
        assertThatThrownBy(() -> form(0, List.of(2), List.of(1))).hasMessageContaining("row 1");
        assertThatThrownBy(() -> form(0, List.of(1), List.of(2))).hasMessageContaining("row 1");
        assertThatThrownBy(() -> form(0, List.of(25))).hasMessageContaining("24 columns");
        assertThatThrownBy(() ->
                        new Block.Form(
                                1,
                                List.of(
                                        List.of(SomeForms.label("甲", 1, 2), SomeForms.value("1")),
                                        List.of(SomeForms.value("2")))))
                .hasMessageContaining("head");
    }

    @SafeVarargs
    private static Block.Form form(int headRows, List<Integer>... rows) {
        return new Block.Form(
                headRows,
                List.of(rows).stream()
                        .map(row -> row.stream().map(n -> SomeForms.label("甲", n, 1)).toList())
                        .toList());
    }

    private Document word(Block block) throws IOException {
        byte[] docx = write(LetterFormat.DOCX, block);
        byte[] xml = Objects.requireNonNull(ReadBack.parts(docx).get("word/document.xml"));
        return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private byte[] write(LetterFormat format, Block... blocks) {
        return letters.write(SomeForms.with(blocks), format);
    }
}
