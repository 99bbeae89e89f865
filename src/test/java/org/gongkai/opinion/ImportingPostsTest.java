package org.gongkai.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Tables of posts, as services that watch the network hand them over.
@Tag("slow")
class ImportingPostsTest {

    private static final String HEAD = "平台,编号,链接,标题,作者,内容,发布时间,标签,涉及单位,倾向\n";

    private final OpinionDesk officer = OpinionDesk.of("officer");
    private final String key = UUID.randomUUID().toString().substring(0, 8);

    ImportingPostsTest() throws Exception {}

    @Test
    void everyGoodRowIsTakenOnceAndEveryBadOneListed() throws Exception {
        String table =
                HEAD
                        + row(
                                "新浪微博",
                                "1",
                                "\"路面坑洼，\n雨后积水\"",
                                "2026-03-01 08:30",
                                "市政 道路",
                                "区住房城乡建设局")
                        + row("抖音", "2", "夜市😀很热闹", "2026/3/2", "", "")
                        + row("微信公众号", "1", "平台不同，编号相同", "2026年3月3日", "", "")
                        + row("新浪微博", "1", "又来一次", "2026-03-01", "", "")
                        + row("论坛", "4", "日期不对", "去年冬天", "", "")
                        + row("论坛", "5", "没有这个单位", "2026-03-04", "", "某某局")
                        + "论坛,,,没有编号也没有链接,,,2026-03-04,,,\n"
                        + row("论坛", "6", "", "2026-03-04", "", "")
                        + "论坛,%s-7,javascript:alert(1),链接不对,,,2026-03-04,,,\n".formatted(key);
        Document done = importTable(table, StandardCharsets.UTF_8);
        assertThat(counts(done)).containsExactly("9", "3", "1", "5");
        assertThat(done.select("#bad tbody tr").eachText())
                .containsExactly(
                        "7 发布日期缺失、认不出来或晚于今天",
                        "8 没有这个单位",
                        "9 没有链接也没有编号，无法判断是否重复",
                        "10 没有标题也没有内容",
                        "11 链接不是网址");
        Document list = officer.visitor().page(addedList(done));
        assertThat(list.select(".total").text()).contains("共 3 条");
        assertThat(list.select("tbody").text())
                .contains("微博", "#市政 · #道路", "区住房城乡建设局", "短视频", "夜市😀很热闹", "微信")
                .doesNotContain("负面");

        Document again = importTable(table, Charset.forName("GB18030"));
        assertThat(counts(again)).containsExactly("9", "0", "4", "5");
    }

    @Test
    void aTableThatLacksWhatIsNeededSaysSo() throws Exception {
        Document done = importTable("标题,作者\n甲,乙\n", StandardCharsets.UTF_8);
        assertThat(done.select(".alert").text()).contains("表头缺少必要的栏");
        assertThat(counts(done)).containsExactly("0", "0", "0", "0");
    }

    @Test
    void whatIsNoTableIsRefusedBesideTheField() throws Exception {
        Connection.Response program = send("舆情.csv", new byte[] {'M', 'Z', 0, 0, 1, 2});
        assertThat(program.statusCode()).isEqualTo(422);
        assertThat(program.parse().select("#f-file-problem").text()).isNotEmpty();
        Connection.Response nothing =
                officer.visitor().post("/office/opinion/import", Map.of("body", "MJ-BG"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.parse().select("#f-file-problem").text()).contains("请选择文件");
    }

    @Test
    void aDaysFloodIsInWithinAMinuteAndNothingTwice() throws Exception {
        var table = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            // one in ten is sent twice
            int number = i % 10 == 9 ? i - 1 : i;
            table.append(row("微博", "flood" + number, "第" + number + "条信息", "2012-04-01", "", ""));
        }
        Document done = importTable(table.toString(), StandardCharsets.UTF_8);
        assertThat(counts(done)).containsExactly("5000", "4500", "500", "0");
        assertThat(counts(importTable(table.toString(), StandardCharsets.UTF_8)))
                .containsExactly("5000", "0", "5000", "0");
        assertThat(officer.visitor().page(addedList(done)).select("tbody tr")).hasSize(30);
    }

    private String row(
            String platform, String number, String title, String posted, String tags, String body) {
        return "%s,%s-%s,,%s,网友,,%s,%s,%s,负面\n"
                .formatted(platform, key, number, title, posted, tags, body);
    }

    private Document importTable(String table, Charset charset) throws Exception {
        Connection.Response answer = send("舆情.csv", table.getBytes(charset));
        assertThat(answer.statusCode()).as(answer.parse().select(".problem").text()).isEqualTo(302);
        String place = Objects.requireNonNull(answer.header("Location"));
        String path = place.replace(RunningServer.address(), "");
        for (int i = 0; i < 600; i++) {
            Connection.Response page = officer.visitor().get(path);
            if (page.header("Refresh") == null) return page.parse();
            Thread.sleep(100);
        }
        throw new AssertionError("still running");
    }

    private Connection.Response send(String name, byte[] bytes) throws Exception {
        return officer.visitor()
                .to("/office/opinion/import")
                .method(Connection.Method.POST)
                .header("X-CSRF-TOKEN", officer.visitor().token())
                .data("body", "MJ-BG")
                .data("platform", "other")
                .data("file", name, new ByteArrayInputStream(bytes))
                .execute();
    }

    private static String addedList(Document done) {
        return done.select(".numbers a[href^=/office/opinion]").attr("href");
    }

    /// Rows, added, known and bad.
    private static java.util.List<String> counts(Document done) {
        return done.select(".numbers strong").eachText();
    }
}
