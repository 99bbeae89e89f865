package org.gongkai.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.casework.Light;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From what a leader writes to the day the leader is content.
@Tag("slow")
class InstructionLifeTest {

    /// In China, where it may be tomorrow already.
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static Newsroom officer;
    private static Newsroom head;
    private static Newsroom leader;
    private static Newsroom finance;

    @BeforeAll
    static void signIn() throws Exception {
        officer = Newsroom.of("officer");
        head = Newsroom.of("unithead");
        leader = Newsroom.of("mj.leader");
        finance = Newsroom.of("cz.officer");
    }

    private static long issued(String title) throws Exception {
        long id = officer.submitted("信息快报", title, title + "的正文");
        assertThat(head.issue(id).statusCode()).isEqualTo(302);
        return id;
    }

    @Test
    void goesFromWritingThroughSendingBackToClosing() throws Exception {
        long issue = issued("补贴迟发");
        long id = leader.instruct(issue, "请财政局查明原因，限期发放。", "MJ-CZ");
        Matter written = matter(id);
        assertThat(written.number()).contains("PS");
        assertThat(written.dueOn()).isEqualTo(working(TODAY, 5));
        assertThat(finance.visitor().page("/office").select("main").text()).contains("补贴迟发");
        assertThat(finance.task(id)).contains("请财政局查明原因", "补贴迟发的正文", "禾清和", "待接收");
        assertThat(finance.visitor().get("/office/bulletins/" + issue).statusCode())
                .as("the body reads what it is to do, not the bulletin")
                .isEqualTo(403);

        finance.done(id, "take", Map.of());
        finance.report(id, "solved", "已经发放。");
        assertThat(matter(id).dueOn()).as("the clock stands still").isNull();
        assertThat(light(id)).isEqualTo(Light.WAITING);
        assertThat(leader.visitor().page("/office").select("main").text())
                .contains("批示有回复", "补贴迟发");
        assertThat(leader.task(id)).contains("已经发放。", "凭证.txt");
        assertThat(leader.visitor().page("/office/bulletins/desk").select("main").text())
                .contains("补贴迟发");

        leader.done(id, "send-back", Map.of("reason", "还差三个村，请再核。"));
        assertThat(finance.task(id)).contains("还差三个村", "办理中");
        assertThat(matter(id).dueOn()).isEqualTo(working(TODAY, 5));
        finance.report(id, "planned", "其余三个村本月底前发放。");
        leader.done(id, "accept", Map.of("opinion", "请跟踪到位。"));
        Matter closed = matter(id);
        assertThat(closed.outcome()).isEqualTo("planned");
        assertThat(closed.answeredOn()).isEqualTo(TODAY);
        assertThat(light(id)).isEqualTo(Light.ANSWERED);
        assertThat(finance.task(id)).contains("已办结", "列入计划", "请跟踪到位。");
        assertThat(officer.text(issue)).contains("请财政局查明原因", written.number());

        Document figures =
                officer.visitor().page("/office/bulletins/figures?year=" + TODAY.getYear());
        var cell =
                figures.select(
                        "a[href*='result=planned'][href*='series="
                                + Newsroom.series("信息快报")
                                + "']");
        assertThat(officer.visitor().page(cell.attr("href")).select("tbody tr"))
                .hasSize(Integer.parseInt(cell.text()));
    }

    @Test
    void isLeftToTheOfficeWhichFindsTheBody() throws Exception {
        long id = leader.instruct(issued("路面塌陷"), "请办公室协调处理。", "");
        assertThat(officer.visitor().page("/office").select("main").text())
                .contains("待确定主办单位", "路面塌陷");
        assertThat(officer.deed(id, "route", officer.seen(id), Map.of()).statusCode())
                .isEqualTo(422);
        officer.done(id, "route", Map.of("body", "MJ-CZ", "note", "请先安排资金"));
        assertThat(finance.task(id)).contains("请先安排资金");
        finance.done(id, "give-back", Map.of("reason", "属城建部门职责"));
        assertThat(officer.task(id)).contains("待交办", "属城建部门职责");
        officer.done(id, "route", Map.of("body", "MJ-LY"));
        Newsroom street = Newsroom.of("ly.officer");
        assertThat(street.task(id)).contains("请办公室协调处理", "待接收");
    }

    @Test
    void isExtendedByTheOfficeAndNotByWhoAsked() throws Exception {
        long id = leader.instruct(issued("水质检测"), "请尽快检测。", "MJ-CZ");
        assertThat(
                        finance.deed(
                                        id,
                                        "extend",
                                        finance.seen(id),
                                        Map.of("days", "6", "reason", "太多"))
                                .parse()
                                .select(".problem")
                                .text())
                .contains("1 到 5");
        finance.done(id, "extend", Map.of("days", "3", "reason", "等检测报告"));
        assertThat(matter(id).dueOn()).isEqualTo(working(TODAY, 5));
        assertThat(head.visitor().page("/office").select("main").text()).contains("延期待审批");
        Newsroom own = Newsroom.of("cz.unithead");
        assertThat(own.deed(id, "approve-extension", own.seen(id), Map.of()).statusCode())
                .as("the body that asks does not decide")
                .isEqualTo(403);
        head.done(id, "approve-extension", Map.of());
        assertThat(matter(id).dueOn()).isEqualTo(working(TODAY, 8));
        finance.done(id, "extend", Map.of("days", "2", "reason", "再等两天"));
        head.done(id, "refuse-extension", Map.of("opinion", "请按期办结"));
        assertThat(matter(id).dueOn()).isEqualTo(working(TODAY, 8));
        assertThat(finance.task(id)).contains("请按期办结");
    }

    @Test
    void isSeenToBeLate() throws Exception {
        long id = leader.instruct(issued("逾期试验"), "请办理。", "MJ-CZ");
        bean(JdbcClient.class)
                .sql(
                        """
                        UPDATE casework.matter SET received_on = received_on - 60, due_on = due_on - 60
                        WHERE id = ?
                        """)
                .param(id)
                .update();
        assertThat(light(id)).isEqualTo(Light.LATE);
        String number = matter(id).number();
        assertThat(officer.visitor().page("/office/instructions?light=late").text())
                .contains(number);
        assertThat(leader.visitor().page("/office/bulletins/desk").select("main").text())
                .contains("超期未办结", "逾期试验");
        assertThat(
                        finance.deed(
                                        id,
                                        "extend",
                                        finance.seen(id),
                                        Map.of("days", "2", "reason", "晚了"))
                                .statusCode())
                .isEqualTo(422);
        finance.report(id, "solved", "已经办结，迟了。");
        assertThat(light(id)).as("the report cannot mend the day").isEqualTo(Light.LATE);
        leader.done(id, "accept", Map.of());
        assertThat(light(id)).isEqualTo(Light.ANSWERED_LATE);
        assertThat(officer.visitor().page("/office/instructions?light=was-late").text())
                .contains(number);
        assertThat(officer.visitor().get("/office/instructions.csv?light=was-late").body())
                .contains(number, "逾期办结")
                .doesNotContain("请办理");
    }

    @Test
    void isEnteredFromPaperAndDecidedForTheLeaderMarkedSo() throws Exception {
        long issue = issued("纸面批示");
        long id =
                idOf(
                        officer.tryInstruct(
                                issue, "同意所提建议。", "MJ-CZ", Map.of("leader", "mj.leader")),
                        issue);
        assertThat(leader.task(id)).contains("同意所提建议。", "由 缪雨棠 代录");
        finance.report(id, "explained", "已说明。");
        assertThat(officer.deed(id, "accept", leader.seen(id), Map.of()).statusCode())
                .as("an officer does not decide for a leader")
                .isEqualTo(403);
        head.done(id, "accept", Map.of("opinion", "领导圈阅"));
        assertThat(finance.task(id)).contains("暨南笙 代录：同意", "代录领导意见：同意办结");
    }

    @Test
    void isWrittenOnceForADoubleClick() throws Exception {
        long issue = issued("双击批示");
        String key = UUID.randomUUID().toString();
        leader.tryInstruct(issue, "请阅办。", "MJ-CZ", Map.of("formKey", key));
        leader.tryInstruct(issue, "请阅办。", "MJ-CZ", Map.of("formKey", key));
        assertThat(
                        bean(JdbcClient.class)
                                .sql("SELECT count(*) FROM bulletin.instruction WHERE issue_id = ?")
                                .param(issue)
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void tellsWhoActsOnAnOldPageAndKeepsTheWords() throws Exception {
        long id = leader.instruct(issued("旧页面"), "请办。", "MJ-CZ");
        String seen = finance.seen(id);
        finance.done(id, "take", Map.of());
        assertThat(finance.deed(id, "take", seen, Map.of()).statusCode())
                .as("a double click is harmless")
                .isEqualTo(302);
        Connection.Response late = finance.deed(id, "give-back", seen, Map.of("reason", "写了半天的理由"));
        assertThat(late.statusCode()).isEqualTo(422);
        Document page = late.parse();
        assertThat(page.select(".alert").text()).contains("有了变化", "接收办理");
        assertThat(page.select("#typed").text()).contains("写了半天的理由");
    }

    @Test
    void keepsWhatWasTypedInItsOwnFormOnly() throws Exception {
        long id = leader.instruct(issued("各归各位"), "请办。", "MJ-CZ");
        assertThat(leader.task(id)).contains("等待 区财政局 接收");
        finance.done(id, "take", Map.of());
        assertThat(leader.task(id)).contains("正由 区财政局 办理");
        Document page =
                finance.deed(
                                id,
                                "extend",
                                finance.seen(id),
                                Map.of("days", "99", "reason", "须再核三个村"))
                        .parse();
        assertThat(page.select("form[action$=/extend] [name=reason]").text()).isEqualTo("须再核三个村");
        assertThat(page.select("form[action$=/give-back] [name=reason]").text()).isEmpty();
        assertThat(page.select("form[action$=/give-back] .problem")).isEmpty();
    }

    @Test
    void isSeenByNobodyElse() throws Exception {
        long issue = issued("保密批示");
        long id = leader.instruct(issue, "只给财政局看的批示。", "MJ-CZ");
        finance.report(id, "solved", "附件里有数字。");
        long paper =
                bean(JdbcClient.class)
                        .sql("SELECT max(paper_id) FROM bulletin.report_paper")
                        .query(Long.class)
                        .single();
        assertThat(leader.visitor().get("/office/instructions/" + id + "/papers/" + paper).body())
                .isEqualTo("发放凭证");
        for (String other : new String[] {"ly.officer", "dx.leader", "secrecy", "auditor"}) {
            Newsroom stranger = Newsroom.of(other);
            for (String place : new String[] {"", "/papers/" + paper}) {
                Connection.Response answer =
                        stranger.visitor().get("/office/instructions/" + id + place);
                assertThat(answer.statusCode()).as(other + place).isEqualTo(403);
            }
            assertThat(stranger.tryInstruct(issue, "我也批一条", "", Map.of()).statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(Newsroom.of("ly.officer").visitor().page("/office/instructions").text())
                .doesNotContain(matter(id).number());
        assertThat(officer.tryInstruct(issue, "冒充", "", Map.of("leader", "cz.leader")).statusCode())
                .as("nobody who did not get it")
                .isEqualTo(422);
        Actor other = bean(Accounts.class).findActor("leader").orElseThrow();
        assertThat(bean(Instructions.class).listOn(other, bean(Issues.class).get(issue)))
                .as("the head of the issuing office sees what was written")
                .hasSize(1);
    }

    private static long idOf(Connection.Response answer, long issue) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return bean(JdbcClient.class)
                .sql("SELECT max(matter_id) FROM bulletin.instruction WHERE issue_id = ?")
                .param(issue)
                .query(Long.class)
                .single();
    }

    private static Matter matter(long id) {
        return bean(Matters.class).get(id);
    }

    private static Light light(long id) {
        return Light.of(matter(id), TODAY, bean(KeptCalendar.class).current());
    }

    private static LocalDate working(LocalDate from, int days) {
        return bean(KeptCalendar.class).current().plusWorking(from, days);
    }
}
