package org.gongkai.letter.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An officer takes in a table with nothing but a browser.
@Tag("slow")
class ImportPagesTest {

    private static final String PHONE = "0000-66098123";
    private static final String HEAD = "工单编号,受理时间,诉求类型,诉求内容,来电人,联系电话,被投诉单位,备注\n";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Visitor officer;

    @BeforeEach
    void signIn() throws IOException {
        officer = Visitor.named("mj.officer");
    }

    private Connection.Response upload(String name, String table) throws IOException {
        return officer.to("/office/letters/import")
                .method(Connection.Method.POST)
                .header("X-CSRF-TOKEN", officer.token())
                .data(Map.of("formKey", UUID.randomUUID().toString(), "source", "mj-hotline"))
                .data(
                        "file",
                        name,
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))
                .execute();
    }

    private String uploaded(String table) throws IOException {
        return Objects.requireNonNull(upload("工单" + mark + ".csv", table).header("Location"));
    }

    private String table() {
        return HEAD
                + mark
                + "-1,2026-11-20 09:00,投诉,井盖坏了,来信人丁,"
                + PHONE
                + ",,\n"
                + mark
                + "-1,2026-11-20 09:00,投诉,井盖坏了,来信人丁,"
                + PHONE
                + ",,\n"
                + mark
                + "-2,昨天,投诉,路灯不亮,来信人丁,"
                + PHONE
                + ",,\n"
                + mark
                + "-3,2026-11-20 09:00,投诉工作人员,态度很差,来信人戊,0000-66098124,某窗口,\n"
                + mark
                + "-4,2026-11-20 09:00,投诉工作人员,说了难听的话,来信人己,0000-66098125,,\n";
    }

    private Document done(String place) throws Exception {
        for (int i = 0; i < 600; i++) {
            Document page = officer.page(place);
            if (page.select("h1 .state").text().equals("已完成")) return page;
            Thread.sleep(100);
        }
        throw new AssertionError("not done");
    }

    @Test
    void looksFirstAndShowsNobody() throws Exception {
        String place = uploaded(table());
        Document page = officer.page(place);
        String text = page.select("main").text();
        assertThat(text).contains("诉求内容", "来＊", "待开始", "没有用到的栏目：备注");
        assertThat(text).contains("开始导入 5 行", "其中 2 行看来收不进");
        assertThat(page.html()).doesNotContain("来信人丁", PHONE);
        assertThat(letters()).isZero();
        assertThat(officer.page("/office/letters/import").text()).contains("工单" + mark);
        assertThat(reads(place)).isEqualTo(1);
    }

    @Test
    void takesInWhatIsGoodAndListsWhatIsNot() throws Exception {
        String place = uploaded(table());
        officer.post(place + "/start", Map.of());
        Document page = done(place);
        assertThat(page.select("ul.numbers").text()).isEqualTo("2新收 1以前收过 2未能收进");
        assertThat(letters()).isEqualTo(2);
        Document fresh = officer.page(place + "/new");
        assertThat(fresh.select("tbody tr").eachText()).hasSize(2);
        assertThat(fresh.select("tbody").text()).contains("已转监督部门");
        String letter = fresh.select("tbody a").attr("href");
        assertThat(officer.page(letter).text()).contains("井盖坏了");
        assertThat(officer.page(place + "/again").select("tbody th").text()).isEqualTo("3");
        Document bad = officer.page(place + "/bad");
        assertThat(bad.select("tbody th").eachText()).containsExactly("4", "6");
        assertThat(bad.select("tbody").text()).contains("时间：看不懂", "路灯不亮");
        // what the supervision office alone may read
        assertThat(bad.text()).doesNotContain("难听的话");
    }

    @Test
    void whatWasMendedIsTakenInAgain() throws Exception {
        String place = uploaded(table());
        officer.post(place + "/start", Map.of());
        done(place);
        String bad = officer.get(place + "/bad.csv").body();
        assertThat(bad)
                .startsWith("\ufeff行号,未能收进的原因,工单编号,")
                .contains("\r\n4,")
                .contains(mark + "-2,昨天");
        assertThat(bad).doesNotContain("难听的话");
        String mended = bad.replace("昨天", "2026-11-20 10:00");
        String again = uploaded(mended);
        officer.post(again + "/start", Map.of());
        assertThat(done(again).select("ul.numbers").text()).startsWith("1新收 0以前收过");
    }

    @Test
    void canBeStoppedBeforeItBegins() throws Exception {
        String place = uploaded(table());
        officer.post(place + "/cancel", Map.of());
        assertThat(officer.page(place).text()).contains("已停止");
        officer.post(place + "/start", Map.of());
        assertThat(officer.page(place).text()).contains("已停止");
        assertThat(letters()).isZero();
    }

    @Test
    void isForThePeopleOfTheBodyAlone() throws Exception {
        String place = uploaded(table());
        Visitor other = Visitor.named("cz.officer");
        for (String path : new String[] {"", "/bad", "/bad.csv", "/new"}) {
            assertThat(other.get(place + path).statusCode()).isEqualTo(403);
        }
        assertThat(other.post(place + "/start", Map.of()).statusCode()).isEqualTo(403);
        assertThat(other.page("/office/letters/import").text()).doesNotContain(mark);
        assertThat(officer.page(place).text()).contains("待开始");
    }

    @ParameterizedTest
    @CsvSource({"表.pdf, 请选择 CSV", "表.xlsx, 另存为", "表.csv, 文件里没有内容", "网页.csv, 文件其实是网页"})
    void saysWhyAFileIsNoTable(String name, String words) throws IOException {
        String content =
                name.equals("表.csv") ? "\n\n" : "<html><table><tr><td>编号</td></tr></table></html>";
        Connection.Response answer = upload(name, content);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#f-file-problem").text()).contains(words);
    }

    @Test
    void doesNotBeginWithoutAText() throws IOException {
        String place = uploaded("姓名,电话\n来信人丁," + PHONE + "\n");
        Document page = officer.page(place);
        assertThat(page.text()).contains("没有找到写明来信内容的一栏");
        assertThat(page.select("form[action$=/start]")).isEmpty();
        assertThat(officer.post(place + "/start", Map.of()).statusCode()).isEqualTo(422);
    }

    private long letters() {
        return bean(JdbcClient.class)
                .sql("SELECT count(*) FROM letter.letter WHERE outside_number LIKE ?")
                .param(mark + "%")
                .query(Long.class)
                .single();
    }

    private static long reads(String place) {
        return bean(JdbcClient.class)
                .sql(
                        "SELECT count(*) FROM audit.entry WHERE action = 'letter.read-import' AND subject = ?")
                .param("letter-import/" + place.replaceAll(".*/", ""))
                .query(Long.class)
                .single();
    }
}
