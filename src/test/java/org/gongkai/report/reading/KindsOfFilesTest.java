package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// The same report in every kind of file; the kind is seen from the content, never from the name.
class KindsOfFilesTest {

    private static final String TEXT = "清泉街道办事处2018年政府信息公开年度报告\n共主动公开政府信息1268条，其中政务微信公开政府信息300条。\n";

    private static final List<String> FIGURES =
            List.of("proactive.total 1268 exact", "proactive.channel.wechat 300 exact");

    private final ReportReader reader = new ReportReader();

    @Test
    void readsUtf8WithAndWithoutMark() throws Exception {
        assertThat(labels(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(FIGURES);
        assertThat(labels(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(FIGURES);
    }

    @Test
    void readsGb18030() throws Exception {
        assertThat(labels(TEXT.getBytes(Charset.forName("GB18030")))).isEqualTo(FIGURES);
    }

    @Test
    void readsAWebPageWithoutItsMenusAndRelatedPages() throws Exception {
        String page =
                """
                <!DOCTYPE html><html><head><meta charset="gb2312"><title>年报</title></head><body>
                <nav>首页 主动公开政府信息9条</nav><h1>清泉街道办事处2018年政府信息公开年度报告</h1>
                <div>发布日期：2019-01-20 来源：办公室 浏览次数：88次</div>
                <p>共主动公开政府信息<span>1268</span>条，其中政务微信公开政府信息&nbsp;300&nbsp;条。</p>
                <p>全年工作平稳。</p><h3>相关文章</h3><ul><li>2017年主动公开政府信息999条</li></ul></body></html>
                """;
        ReadReport report = reader.read("x", page.getBytes(Charset.forName("GB18030")));
        assertThat(report.figures()).extracting(LabelledFragment::label).isEqualTo(FIGURES);
        assertThat(report.published()).hasToString("2019-01-20");
        assertThat(report.unsure()).isEmpty();
    }

    @Test
    void readsWord() throws Exception {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            TEXT.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.createTable(1, 2).getRow(0).getCell(0).setText("联系人");
            document.write(bytes);
            assertThat(labels(bytes.toByteArray())).isEqualTo(FIGURES);
        }
    }

    @Test
    void readsPdfOverTornLines() throws Exception {
        try (var stream = getClass().getResourceAsStream("torn-lines.pdf")) {
            ReadReport report =
                    reader.read("report.txt", Objects.requireNonNull(stream).readAllBytes());
            assertThat(report.title()).isEqualTo("清泉街道办事处2018年政府信息公开年度报告");
            assertThat(report.figures())
                    .extracting(LabelledFragment::label)
                    .containsExactly(
                            "proactive.total 1268 exact",
                            "proactive.channel.website 860 about-over",
                            "proactive.channel.wechat 300 exact",
                            "proactive.channel.weibo 108 exact");
            Quotes.standInTheirSource(report);
        }
    }

    @Test
    void saysInChineseWhyAFileCannotBeRead() {
        assertThatThrownBy(() -> reader.read("a.txt", new byte[0])).hasMessage("文件是空的");
        assertThatThrownBy(() -> reader.read("a.pdf", bytes("%PDF-1.7 nothing")))
                .hasMessageContaining("PDF");
        assertThatThrownBy(() -> reader.read("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(UnreadableReport.class);
        assertThatThrownBy(() -> reader.read("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}))
                .isInstanceOf(UnreadableReport.class);
    }

    @Test
    void saysThatNonsenseIsNoWordFileWhateverItsNameSays() {
        var nonsense = new byte[4000];
        new java.util.Random(1).nextBytes(nonsense);
        assertThatThrownBy(() -> reader.read("年报.docx", nonsense))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("文件名写的是Word 文件，内容却不是")
                .hasMessageNotContaining("编码");
        assertThatThrownBy(() -> reader.read("年报.pdf", nonsense)).hasMessageContaining("PDF");
    }

    @Test
    void keepsHeadingsAndParagraphsForImport() throws Exception {
        String text = "清泉街道办事处2018年政府信息公开年度报告\n一、概述\n工作平稳。\n（一）公开情况。公开及时。\n";
        assertThat(reader.read("a.txt", bytes(text)).paragraphs())
                .extracting(Paragraph::level, Paragraph::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "一、概述"),
                        org.assertj.core.groups.Tuple.tuple(0, "工作平稳。"),
                        org.assertj.core.groups.Tuple.tuple(2, "（一）公开情况"),
                        org.assertj.core.groups.Tuple.tuple(0, "公开及时。"));
    }

    private List<String> labels(byte[] bytes) throws UnreadableReport, IOException {
        ReadReport report = reader.read("report", bytes);
        Quotes.standInTheirSource(report);
        return report.figures().stream().map(LabelledFragment::label).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
