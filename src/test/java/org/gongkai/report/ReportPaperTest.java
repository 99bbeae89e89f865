package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.Letters;
import org.gongkai.paper.ReadBack;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The 2021 form as DOCX, PDF and OFD.
class ReportPaperTest {

    private static final int PAGES_OF_WORDS = 2;

    private final CompiledReport report = OfficialReport.of(PAGES_OF_WORDS);
    private final Letters letters = new Letters();

    @ParameterizedTest
    @EnumSource
    void holdsEveryWordAndNumber(LetterFormat format) throws Exception {
        String text = ReadBack.text(write(format), format);
        assertThat(text).contains("明政区2025年政府信息公开工作年度报告", "一、总体情况", "待填：解读场次", "五、存在的主要问题及改进情况");
        for (Block.Table table : OfficialReport.tables(report)) {
            assertThat(text).contains(table.caption());
            table.rows().stream()
                    .flatMap(List::stream)
                    .forEach(cell -> assertThat(text).contains(cell.run().text()));
        }
    }

    @Test
    void hasTheOfficialLayoutInWord() throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(write(LetterFormat.DOCX)))) {
            List<Block.Table> tables = OfficialReport.tables(report);
            assertThat(document.getTables()).hasSameSizeAs(tables);
            for (int i = 0; i < tables.size(); i++) {
                List<XWPFTableRow> written = document.getTables().get(i).getRows();
                int captions = tables.get(i).caption().isEmpty() ? 0 : 1;
                for (int row = 0; row < tables.get(i).rows().size(); row++) {
                    assertThat(
                                    written.get(row + captions).getTableCells().stream()
                                            .map(XWPFTableCell::getText)
                                            .filter(text -> !text.isEmpty()))
                            .containsExactlyElementsOf(
                                    tables.get(i).rows().get(row).stream()
                                            .map(cell -> cell.run().text())
                                            .toList());
                }
            }
        }
    }

    @Test
    void isReadBackFromWordFigureByFigure() throws Exception {
        Map<String, String> read = figures(LetterFormat.DOCX);
        assertThat(read.keySet().stream().filter(id -> id.startsWith("table3."))).hasSize(25 * 7);
        assertThat(read.keySet().stream().filter(id -> id.startsWith("table4."))).hasSize(15);
        assertThat(read)
                .containsEntry("table2.fees.amount", "59237.2449")
                .containsEntry("table2.normative.in-force", value("table2.normative.in-force"))
                .containsEntry("table2.coercion.decisions", value("table2.coercion.decisions"))
                .containsEntry("table3.total.total", value("table3.total.total"))
                .doesNotContainKey("table2.penalty.decisions");
    }

    @Test
    void isReadBackFromPdfAndOfdAsFromWord() throws Exception {
        assertThat(figures(LetterFormat.PDF)).isEqualTo(figures(LetterFormat.DOCX));
        assertThat(figures(LetterFormat.OFD)).isEqualTo(figures(LetterFormat.DOCX));
    }

    /// Numbers in drawings, and last year's among them, are no figures of the report.
    @ParameterizedTest
    @EnumSource(LetterFormat.class)
    void chartsChangeNothingOfWhatIsRead(LetterFormat format) throws Exception {
        var charts =
                List.of(
                        new CompiledReport.Chart(
                                "outcomes",
                                List.of(
                                        new CompiledReport.Bar(
                                                "table3.granted.total",
                                                "予以公开",
                                                "31",
                                                2025,
                                                false,
                                                100),
                                        new CompiledReport.Bar(
                                                "table3.refused.total",
                                                "不予公开",
                                                "7",
                                                2025,
                                                false,
                                                23))),
                        new CompiledReport.Chart(
                                "years",
                                List.of(
                                        new CompiledReport.Bar(
                                                "proactive.total",
                                                "主动公开政府信息数",
                                                "72",
                                                2025,
                                                false,
                                                100),
                                        new CompiledReport.Bar(
                                                "proactive.total",
                                                "主动公开政府信息数",
                                                "60",
                                                2024,
                                                true,
                                                83),
                                        new CompiledReport.Bar(
                                                "normative.issued",
                                                "制发规范性文件总数",
                                                "3",
                                                2025,
                                                false,
                                                50),
                                        new CompiledReport.Bar(
                                                "normative.issued",
                                                "制发规范性文件总数",
                                                "6",
                                                2024,
                                                true,
                                                100),
                                        new CompiledReport.Bar(
                                                "table3.new.total",
                                                "本年新收政府信息公开申请数量",
                                                "38",
                                                2025,
                                                false,
                                                100),
                                        new CompiledReport.Bar(
                                                "table3.new.total",
                                                "本年新收政府信息公开申请数量",
                                                "29",
                                                2024,
                                                true,
                                                76))));
        byte[] paper =
                letters.write(
                        ReportPaper.of(new CompiledReport(report.title(), report.blocks(), charts)),
                        format);
        assertThat(ReadBack.text(paper, format)).contains("附图", "图2", "与上年比较");
        var with = new ReportReader().read("report." + format.extension(), paper);
        var without = new ReportReader().read("report." + format.extension(), write(format));
        assertThat(with.figures())
                .extracting(ReadFigure::id, ReadFigure::value)
                .containsExactlyElementsOf(
                        without.figures().stream()
                                .map(one -> tuple(one.id(), one.value()))
                                .toList());
        assertThat(with.unsure()).hasSameSizeAs(without.unsure());
    }

    /// A heading of that name in the middle ends nothing.
    @Test
    void aPartAfterDrawingsIsReadStill() throws Exception {
        String text =
                "某区2025年政府信息公开工作年度报告\n一、总体情况\n附图\n二、主动公开政府信息情况\n"
                        + "2025年，主动公开政府信息72条。\n附图\n主动公开政府信息数（2024年） 60\n";
        var read = new ReportReader().read("report.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.figures())
                .extracting(one -> one.id() + "=" + one.value())
                .containsExactly("proactive.total=72");
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSameReport(LetterFormat format) {
        assertThat(letters.write(ReportPaper.of(OfficialReport.of(PAGES_OF_WORDS)), format))
                .isEqualTo(write(format));
    }

    private Map<String, String> figures(LetterFormat format) throws Exception {
        return new ReportReader()
                .read("report." + format.extension(), write(format)).figures().stream()
                        .filter(figure -> figure.id().startsWith("table"))
                        .collect(
                                Collectors.toMap(
                                        ReadFigure::id, figure -> figure.value().toPlainString()));
    }

    private byte[] write(LetterFormat format) {
        return letters.write(ReportPaper.of(report), format);
    }

    private static String value(String figure) {
        return Objects.requireNonNull(OfficialReport.VALUES.get(figure));
    }
}
