package org.gongkai.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.ReadBack;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Copies, receipts, papers, and who may read.
@Tag("slow")
class ReadingBulletinsTest {

    private static Newsroom officer;
    private static Newsroom head;

    @BeforeAll
    static void signIn() throws Exception {
        officer = Newsroom.of("officer");
        head = Newsroom.of("unithead");
    }

    @Test
    void saysWhoHasOpenedItAndWhoHasNot() throws Exception {
        long id = officer.submitted("信息快报", "回执试验", "回执试验的正文");
        head.issue(id);
        Document sent = officer.page(id, "");
        assertThat(sent.select("#copies h3").text()).isEqualTo("已阅 0，共发 2 份");
        assertThat(sent.select("#copies li:contains(禾清和)").text()).contains("未阅");

        Newsroom leader = Newsroom.of("mj.leader");
        assertThat(leader.visitor().page("/office").select("main").text()).contains("新到刊物");
        assertThat(leader.visitor().page("/office/bulletins?mine=new").select("tbody").text())
                .contains("信息快报〔");
        leader.page(id, "");
        Document read = officer.page(id, "");
        assertThat(read.select("#copies h3").text()).isEqualTo("已阅 1，共发 2 份");
        assertThat(read.select("#copies li:contains(禾清和)").text()).doesNotContain("未阅");
        assertThat(
                        leader.visitor()
                                .page("/office/bulletins?mine=new")
                                .select("a[href=/office/bulletins/" + id + "]"))
                .isEmpty();
    }

    @Test
    void isReadOnlyByThoseItWasSentToAndTheOfficeThatIssuedIt() throws Exception {
        long id = officer.submitted("信息快报", "只给名单上的人", "名单之外看不到的话");
        Newsroom leader = Newsroom.of("mj.leader");
        head.issue(id);
        assertThat(leader.text(id)).contains("名单之外看不到的话");
        for (String other : new String[] {"cz.leader", "cz.officer", "supervisor", "auditor"}) {
            Newsroom stranger = Newsroom.of(other);
            for (String place : new String[] {"", "/paper?format=docx"}) {
                Connection.Response answer =
                        stranger.visitor().get("/office/bulletins/" + id + place);
                assertThat(answer.statusCode()).as(other + place).isEqualTo(403);
                assertThat(answer.body()).doesNotContain("名单之外看不到的话");
            }
            assertThat(stranger.visitor().page("/office/bulletins").select("main").text())
                    .as(other)
                    .doesNotContain("信息快报〔");
        }
    }

    @Test
    void whoeverReadsFiguresSeesWhichIssuesThereAreAndNotWhatTheyAreAbout() throws Exception {
        long id = officer.start("舆情专报");
        long voice = Newsroom.voice("某人的家事", "只有收件人能看的话");
        officer.press(id, "add:voice:" + voice, Map.of());
        officer.press(id, "submit", Map.of("title", "关于某人的专报"));
        head.issue(id);
        String number =
                bean(JdbcClient.class)
                        .sql("SELECT number FROM bulletin.issue WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single();

        Newsroom secrecy = Newsroom.of("secrecy");
        Document list = given(secrecy);
        assertThat(list.select("tbody tr:contains(舆情专报" + number + ") .time").text())
                .isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        assertThat(list.select("main").text())
                .contains("只有编发、签发单位和收件人能看")
                .doesNotContain("关于某人的专报");
        assertThat(list.select("tbody a")).isEmpty();
        assertThat(secrecy.visitor().get("/office/bulletins/" + id).statusCode()).isEqualTo(403);

        Document own = given(officer);
        assertThat(own.select("tbody tr:contains(舆情专报" + number + ")").text()).contains("关于某人的专报");
        assertThat(own.select("tbody a[href=/office/bulletins/" + id + "]")).hasSize(1);

        String place = figure(officer).select(".lead a").attr("href");
        assertThat(secrecy.visitor().page(place + "&mine=new").select("tbody tr"))
                .as("what is the reader's own does not narrow what is counted for everybody")
                .hasSameSizeAs(list.select("tbody tr"));
        Newsroom township = Newsroom.of("cz.officer");
        assertThat(township.visitor().get(place).statusCode()).isEqualTo(403);
    }

    /// The list behind the number of issues of the office, as many rows as it says.
    private static Document given(Newsroom reader) throws Exception {
        Element number = Objects.requireNonNull(figure(reader).selectFirst(".lead a"));
        Document list = reader.visitor().page(number.attr("href"));
        assertThat(list.select("p.total").text()).contains("共 " + number.text() + " 条");
        return list;
    }

    private static Document figure(Newsroom reader) throws Exception {
        return reader.visitor().page("/office/figures/one?figure=bulletin.issues&body=MJ-BG");
    }

    @Test
    void sendsACopyToThoseWhoCameOntoTheListLater() throws Exception {
        long id = officer.submitted("网情", "补发试验", "补发试验的正文");
        head.issue(id);
        Newsroom newcomer = Newsroom.of("ly.leader");
        assertThat(newcomer.visitor().get("/office/bulletins/" + id).statusCode()).isEqualTo(403);
        Newsroom admin = Newsroom.of("admin");
        String settings = "/office/bulletins/series/" + Newsroom.series("网情");
        Document form = admin.visitor().page(settings);
        var fields = SeriesTest.fields(form);
        fields.put("usernames", "ly.leader");
        assertThat(admin.visitor().post(settings, fields).statusCode()).isEqualTo(302);
        officer.visitor().post("/office/bulletins/" + id + "/send", Map.of());
        assertThat(newcomer.text(id)).contains("补发试验的正文");
        assertThat(officer.page(id, "").select("#copies h3").text()).contains("共发 3 份");
    }

    @Test
    void standsOnPaperAsItWasIssued() throws Exception {
        long id = officer.start("舆情专报");
        long voice = Newsroom.voice("老旧小区加装电梯", "居民反映进度慢，\n希望公布时间表。");
        officer.press(id, "add:voice:" + voice, Map.of("title", "加装电梯舆情"));
        officer.press(id, "own", Map.of());
        String own = Newsroom.item(id);
        officer.press(
                id,
                "submit",
                Map.of(
                        "title",
                        "加装电梯舆情",
                        "section-" + own,
                        "处置建议",
                        "headline-" + own,
                        "尽快答复",
                        "words-" + own,
                        "建议住建局三日内公布时间表。"));
        head.issue(id);
        String number =
                bean(JdbcClient.class)
                        .sql("SELECT number FROM bulletin.issue WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single();
        Newsroom leader = Newsroom.of("leader");
        for (LetterFormat format : LetterFormat.values()) {
            Connection.Response taken =
                    leader.visitor()
                            .get("/office/bulletins/" + id + "/paper?format=" + format.extension());
            assertThat(taken.contentType()).isEqualTo(format.mediaType());
            assertThat(taken.header("Content-Disposition")).startsWith("attachment");
            assertThat(ReadBack.text(taken.bodyAsBytes(), format))
                    .as(format.name())
                    .containsSubsequence(
                            "舆情专报",
                            number.replaceAll("\\s", ""),
                            "示例市明镜区人民政府办公室",
                            "加装电梯舆情",
                            "一、基本情况",
                            "1.老旧小区加装电梯",
                            "居民反映进度慢，",
                            "希望公布时间表。",
                            "LX-" + voice,
                            "二、处置建议",
                            "1.尽快答复",
                            "建议住建局三日内公布时间表。",
                            "发送：",
                            "禾清和",
                            "签发：暨南笙",
                            "编写：缪雨棠");
        }
    }

    @Test
    void listsAndExportsWithoutTheSubject() throws Exception {
        long id = officer.start("舆情专报");
        officer.press(id, "own", Map.of("title", "含人名的主题张某某"));
        String item = Newsroom.item(id);
        officer.press(id, "submit", Map.of("headline-" + item, "标题", "words-" + item, "正文"));
        head.issue(id);
        long series = Newsroom.series("舆情专报");
        Document list = officer.visitor().page("/office/bulletins?state=issued&series=" + series);
        assertThat(list.select("tbody tr").text()).contains("含人名的主题张某某");
        int rows = list.select("tbody tr").size();
        String csv =
                officer.visitor().get("/office/bulletins.csv?state=issued&series=" + series).body();
        assertThat(csv.lines()).hasSize(rows + 1);
        assertThat(csv).contains("舆情专报").doesNotContain("张某某");
        Document figures = officer.visitor().page("/office/bulletins/figures");
        String cell = figures.select("tr:contains(舆情专报) td a").attr("href");
        assertThat(officer.visitor().page(cell).select("tbody tr"))
                .hasSize(
                        Integer.parseInt(
                                figures.select("tr:contains(舆情专报) td a").eachText().getFirst()));
    }
}
