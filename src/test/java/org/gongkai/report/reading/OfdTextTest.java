package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// OFD as other programs write it: turned and scaled objects, distances in groups or none, places
/// of pages from the root. Our own is read back in the tests of papers.
class OfdTextTest {

    private static final String TITLE = text("40 20 130 10", "", 6, "", "云台镇2016年政府信息公开工作年度报告");

    private final ReportReader reader = new ReportReader();

    @Test
    void readsLinesWhateverWayTheirCharactersArePlaced() throws Exception {
        ReadReport report =
                reader.read(
                        "年报.ofd",
                        ofd(
                                TITLE
                                        + text("20 40 170 6", "", 4, "g 9 4", "2016年，主动公开")
                                        + text("60 40 130 6", "", 4, "4 4 4 4 g 3 2 4", "政府信息315条，")
                                        + text("20 50 85 3", "2 0 0 2 0 0", 2, "", "收到信息公开申请4件。")));
        assertThat(report.title()).isEqualTo("云台镇2016年政府信息公开工作年度报告");
        assertThat(report.figures())
                .extracting(LabelledFragment::label)
                .contains("proactive.total 315 exact", "request.received.total 4 exact");
        Quotes.standInTheirSource(report);
    }

    @Test
    void readsATableOverTwoPagesWithItsHeads() throws Exception {
        ReadReport report =
                reader.read(
                        "年报.ofd",
                        ofd(
                                text("40 20 130 10", "", 6, "", "云台镇2022年政府信息公开工作年度报告")
                                        + grid(2)
                                        + row(0, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
                                        + row(1, "规章", "0", "0", "0"),
                                grid(1) + row(0, "行政规范性文件", "2", "1", "9")));
        assertThat(report.figures())
                .extracting(LabelledFragment::label)
                .contains(
                        "table2.rules.in-force 0 exact",
                        "table2.normative.issued 2 exact",
                        "table2.normative.in-force 9 exact");
    }

    @Test
    void isNotHurtByHostilePages() throws Exception {
        String endless = text("20 60 170 6", "", 4, "g 999999999 4", "收到信息公开申请4件。");
        assertThat(reader.read("年报.ofd", ofd(TITLE + endless.repeat(2_000))).title()).isNotNull();
        assertThatThrownBy(() ->
                        reader.read(
                                "年报.ofd",
                                OfficeFiles.zip(
                                        "OFD.xml",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                                + "<OFD><DocRoot>&e;</DocRoot></OFD>")))
                .isInstanceOf(UnreadableReport.class);
        assertThatThrownBy(() -> reader.read("年报.ofd", ofd("<PathObject><unclosed>")))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("OFD 文件损坏");
    }

    private static byte[] ofd(String... pages) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml", "<OFD><DocBody><DocRoot>/Doc_0/Document.xml</DocRoot></DocBody></OFD>");
        var places = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            String place = "Pages/Page_" + i + "/Content.xml";
            places.append("<Page ID=\"").append(i).append("\" BaseLoc=\"");
            places.append(i == 0 ? place : "/Doc_0/" + place).append("\"/>");
            parts.put(
                    "Doc_0/" + place,
                    "<Page><Content><Layer>" + pages[i] + "</Layer></Content></Page>");
        }
        parts.put("Doc_0/Document.xml", "<Document><Pages>" + places + "</Pages></Document>");
        return OfficeFiles.zip(parts);
    }

    private static String text(String box, String turn, int size, String delta, String words) {
        return "<TextObject Boundary=\"%s\" %s Size=\"%d\"><TextCode X=\"0\" Y=\"%d\" %s>%s</TextCode></TextObject>"
                .formatted(
                        box,
                        turn.isEmpty() ? "" : "CTM=\"" + turn + "\"",
                        size,
                        size,
                        delta.isEmpty() ? "" : "DeltaX=\"" + delta + "\"",
                        words);
    }

    /// Four columns, rows of ten millimetres from the hundredth down.
    private static String grid(int rows) {
        var path = new StringBuilder();
        for (int row = 0; row <= rows; row++) {
            path.append("M 0 %d L 160 %d ".formatted(row * 10, row * 10));
        }
        for (int column = 0; column <= 4; column++) {
            path.append("M %d 0 L %d %d ".formatted(column * 40, column * 40, rows * 10));
        }
        return "<PathObject Boundary=\"20 100 160 %d\"><AbbreviatedData>%s</AbbreviatedData></PathObject>"
                .formatted(rows * 10, path);
    }

    private static String row(int row, String... cells) {
        var words = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String box = "%d %d 38 6".formatted(22 + i * 40, 102 + row * 10);
            words.append(text(box, "", 4, "", cells[i]));
        }
        return words.toString();
    }
}
