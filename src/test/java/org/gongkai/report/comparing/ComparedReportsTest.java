package org.gongkai.report.comparing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.comparing.ImportedStreets.LANGYUE;
import static org.gongkai.report.comparing.ImportedStreets.SHIGUANG;
import static org.gongkai.report.comparing.ImportedStreets.SHUQIAN;
import static org.gongkai.report.comparing.ImportedStreets.document;

import java.io.IOException;
import java.util.List;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Three streets and four years, read in and compared in the office.
@Tag("slow")
class ComparedReportsTest {

    @BeforeAll
    static void readsThemIn() {
        assertThat(ImportedStreets.DOCUMENTS).hasSize(12);
    }

    @Test
    void eachNumberIsKnownOnceWithItsReport() {
        var figures = RunningServer.bean(KnownFigures.class);
        long body =
                RunningServer.bean(JdbcClient.class)
                        .sql("SELECT id FROM organization.body WHERE name = ?")
                        .param(SHIGUANG)
                        .query(Long.class)
                        .single();
        var points =
                Series.get("received")
                        .points(figures.list(List.of(body), Series.get("received").ids()));
        assertThat(points).hasSize(4);
        assertThat(requireNonNull(points.get(new Place(body, 2018))).number()).isEqualTo("9");
        assertThat(requireNonNull(points.get(new Place(body, 2023))).documentId())
                .isEqualTo(document(SHIGUANG, 2023));
    }

    @Test
    void aFigureWithTwoValuesIsNotKnownAndOneSaidTwiceIsKnownOnce() {
        JdbcClient jdbc = RunningServer.bean(JdbcClient.class);
        jdbc.sql(
                        """
                        INSERT INTO report.read_figure
                            (report_id, position, figure_id, name, value, unit, about_body, qualifier,
                             quote_offset, quote)
                        SELECT r.id, 1000 + n, figure, '会议', v, '次', b, 'exact', 0, ''
                        FROM report.read_report r CROSS JOIN LATERAL (VALUES
                            (1, 'meeting.count', 3, r.body_name), (2, 'meeting.count', 3, NULL),
                            (3, 'training.sessions', 2, NULL), (4, 'training.sessions', 5, NULL),
                            (5, 'complaint.count', 8, '另一个单位'))
                            AS f (n, figure, v, b)
                        WHERE r.document_id = ? ON CONFLICT DO NOTHING
                        """)
                .param(document(LANGYUE, 2018))
                .update();
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT figure_id || '=' || value FROM report.known_figure
                                        WHERE document_id = ? AND figure_id IN
                                            ('meeting.count', 'training.sessions', 'complaint.count')
                                        """)
                                .param(document(LANGYUE, 2018))
                                .query((row, n) -> row.getString(1))
                                .list())
                .containsExactly("meeting.count=3");
    }

    @Test
    void theLineGoesOnOverTheNewFormAndEachNumberOpensItsSource() throws IOException {
        Document page = office("/office/compare?series=received&body=MJ-SG&from=2018&until=2023");
        Element row = row(page, "拾光街道");
        assertThat(row.select("td").eachText())
                .containsExactly("9", "无报告", "无报告", "10", "12", "11");
        assertThat(row.select("td a").getFirst().attr("href"))
                .isEqualTo("/d/" + document(SHIGUANG, 2018) + "/figures");
        assertThat(page.select("svg title").text()).isEqualTo("新收申请，2018—2023 年");
        assertThat(page.select("svg .line-0 .line").attr("d")).containsPattern("^M[^L]*M.*L.*L");
        String source = row.select("td a").getLast().attr("href");
        assertThat(office(source).select("table").text()).contains("一、本年新收政府信息公开申请数量 · 总计 11 件");
    }

    @Test
    void marksANumberFarFromTheOwnYearsAndOneThatCannotBe() throws IOException {
        Document far = office("/office/compare?series=received&from=2018&until=2023");
        assertThat(far.select(".remarks li").eachText())
                .containsExactly("书签街道 2023 年“新收申请”是 400件，本单位其他 3 个年度的中位数是 10件，相差很大。");
        assertThat(row(far, "书签街道").select("td.marked sup a").attr("href")).isEqualTo("#remark-1");
        assertThat(far.select("svg circle.marked")).isNotEmpty();
        Document impossible = office("/office/compare?series=granted&body=MJ-LY,MJ-SG");
        assertThat(impossible.select(".remarks li").eachText())
                .containsExactly("朗月街道 2022 年“予以公开”是 9件，超过了同年的“答复总数”5件，部分不会大于总数。");
    }

    @Test
    void exportsWhatIsShown() throws IOException {
        String csv = text("/office/compare.csv?series=received&body=MJ-SQ&from=2022&until=2023");
        assertThat(csv.lines().toList()).hasSize(3);
        assertThat(csv)
                .contains(SHUQIAN + ",2022,10,件,/d/" + document(SHUQIAN, 2022) + "/figures,")
                .contains(SHUQIAN + ",2023,400,件,")
                .doesNotContain(",2021,", SHIGUANG);
    }

    @Test
    void listsTheBreaksWithBothNumbersAndBothSources() throws IOException {
        Document page = office("/office/compare/breaks?body=MJ-SG");
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody").text())
                .contains(
                        "2023 年报告写上年结转申请（自然人）5 件，2022 年报告写结转下年度 2 件，相差 +3。",
                        "2023 年报告写现行有效的行政规范性文件 15 件；按 2022 年的现行有效数加 2023 年制发、减 2023 年废止，应为 13 件，相差 +2。");
        assertThat(page.select("tbody tr").getFirst().select("a").eachAttr("href"))
                .containsExactly(
                        "/d/" + document(SHIGUANG, 2022) + "/figures",
                        "/d/" + document(SHIGUANG, 2023) + "/figures");
        assertThat(office("/office/compare/breaks?body=MJ-SG&year=2022").select("tbody tr"))
                .isEmpty();
        assertThat(text("/office/compare/breaks.csv?body=MJ-SG").lines().toList()).hasSize(4);
    }

    @Test
    void listsWhoWroteWhatTheNeighbourWrote() throws IOException {
        Document page = office("/office/compare/text?year=2023");
        assertThat(page.select("tbody tr").eachText())
                .anyMatch(line -> line.matches(".*(拾光|书签)街道 · 2023.*(拾光|书签)街道 · 2023.* 100%.*"));
        Document beside =
                office(
                        "/office/compare/text?a=%d&b=%d"
                                .formatted(document(SHUQIAN, 2023), document(SHIGUANG, 2023)));
        assertThat(beside.select(".lead").text()).isEqualTo("两份报告有 100% 的文字相同，2 段基本相同。");
        assertThat(beside.select("section").getFirst().select("mark").text())
                .contains("翻得动的公开册子", "改好一条划掉一条");
        assertThat(beside.select("#a1 a").attr("href")).isEqualTo("#b1");
        Document other =
                office(
                        "/office/compare/text?a=%d&b=%d"
                                .formatted(document(SHUQIAN, 2021), document(SHIGUANG, 2023)));
        assertThat(other.select(".lead").text()).startsWith("两份报告有 0% 的文字相同");
        assertThat(other.select("mark")).isEmpty();
    }

    /// All of these reports are public, and whoever writes one learns from those of the others.
    @Test
    void anOfficerComparesWithOtherBodiesAndFindsTheOwnFirst() throws IOException {
        Connection officer = RunningServer.signedIn("ly.officer");
        Document page =
                officer.newRequest(RunningServer.address() + "/office/compare?series=received")
                        .get();
        assertThat(page.select("tbody th").eachText()).contains("拾光街道", "书签街道");
        assertThat(page.select("tbody th").getFirst().text()).isEqualTo("朗月街道");
        assertThat(page.select(".pick").getFirst().text()).isEqualTo("朗月街道");
        assertThat(
                        officer.newRequest(
                                        RunningServer.address()
                                                + "/office/compare/text?a=%d&b=%d"
                                                        .formatted(
                                                                document(SHUQIAN, 2023),
                                                                document(SHIGUANG, 2023)))
                                .execute()
                                .statusCode())
                .isEqualTo(200);
    }

    private static Element row(Document page, String body) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private static Document office(String path) throws IOException {
        return RunningServer.signedIn("supervisor")
                .newRequest(RunningServer.address() + path)
                .get();
    }

    private static String text(String path) throws IOException {
        return RunningServer.signedIn("supervisor")
                .newRequest(RunningServer.address() + path)
                .execute()
                .body();
    }
}
