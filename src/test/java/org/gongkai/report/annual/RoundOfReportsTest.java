package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.calendar.KeptCalendar;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The round of a year as its people see it: reminders, a later day, usual zeros, two people at one
/// text, the end of the round, and a year opened by mistake.
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundOfReportsTest {

    private static final int YEAR = 2022;
    private static final String TITLE = "2022 年度政府信息公开工作年度报告";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static Visitor supervisor;
    private static Visitor officer;
    private static String page = "";

    @BeforeAll
    static void opensTheRound() throws IOException {
        EarlyRecord.keep();
        supervisor = Visitor.named("supervisor");
        officer = Visitor.named("dx.officer");
        supervisor.post("/office/reports", Map.of("year", Integer.toString(YEAR)));
        page =
                officer.page("/office/reports?name=稻香镇人民政府&year=" + YEAR)
                        .select("tbody td.first a")
                        .attr("href");
        days(TODAY.minusDays(3), TODAY.plusDays(60));
    }

    @Test
    @Order(1)
    void aDayThatPassedIsSaidInTheInboxAndTheListAndByMailOnce() throws IOException {
        assertThat(officer.page("/office").select(".waits").text())
                .contains(TITLE + "（" + TODAY.minusDays(3) + "到期，已逾期）");
        assertThat(lateBodies()).contains("稻香镇");

        RemindOfReports reminding = RunningServer.bean(RemindOfReports.class);
        reminding.remindDue();
        reminding.remindDue();
        assertThat(told()).containsExactly("submit-late");
        assertThat(supervisorsMail("annual-report/MJ-DX/" + YEAR)).hasSize(1);
    }

    @Test
    @Order(2)
    void aLaterDayIsAskedForGivenByTheLevelAboveAndCountsFromThenOn() throws IOException {
        LocalDate day = RunningServer.bean(KeptCalendar.class).current().plusWorking(TODAY, 7);
        Connection.Response tooLate =
                act(
                        officer,
                        "ask-day",
                        Map.of("askedDay", TODAY.plusYears(2).toString(), "askedWhy", "系统迁移"));
        assertThat(tooLate.statusCode()).isEqualTo(422);
        assertThat(tooLate.parse().select(".wrong").text()).contains("不晚于" + TODAY.plusMonths(3));
        Map<String, String> asked = Map.of("askedDay", day.toString(), "askedWhy", "台账正在迁移");
        assertThat(act(officer, "ask-day", asked).statusCode()).isEqualTo(302);
        assertThat(supervisor.page("/office").text()).contains("答复延期报送的申请");
        Document decided = supervisor.page(page);
        assertThat(decided.select(".notice").text()).contains(day.toString(), "台账正在迁移");
        assertThat(decided.select("[name=givenDay]").val()).isEqualTo(day.toString());

        Map<String, String> given = Map.of("givenDay", day.toString(), "givenWhy", "情况属实");
        assertThat(act(officer, "give-day", given).statusCode()).isEqualTo(403);
        String bureau =
                supervisor
                        .page("/office/reports?name=民政局&year=" + YEAR)
                        .select("tbody td.first a")
                        .attr("href");
        assertThat(supervisor.page(bureau).select("[name=givenDay]"))
                .as("a department has the day of the law, which has passed")
                .isEmpty();
        assertThat(act(supervisor, "give-day", given).statusCode()).isEqualTo(302);
        assertThat(lateBodies()).doesNotContain("稻香镇");
        Document report = officer.page(page);
        String lateness = "（原定 " + TODAY.minusDays(3) + "，逾期 3 天后延期）";
        assertThat(report.select(".under").text()).contains(day.toString(), lateness);
        assertThat(
                        supervisor
                                .page("/office/reports?name=稻香镇人民政府&year=" + YEAR)
                                .select("tbody")
                                .text())
                .contains(lateness);
        assertThat(supervisor.get("/office/reports.csv?name=稻香镇人民政府&year=" + YEAR).body())
                .contains("原定报送期限,延期前已逾期天数", day + "," + TODAY.minusDays(3) + ",3,");
        assertThat(report.select(".steps").text()).contains("申请延期报送", "同意延期报送", "情况属实");
        assertThat(officer.page("/office").select(".waits").text())
                .contains(TITLE + "（" + day + "前）");

        RunningServer.bean(RemindOfReports.class).remindDue();
        assertThat(told()).containsExactlyInAnyOrder("submit-late", "submit-7");
        days(RunningServer.bean(KeptCalendar.class).current().plusWorking(TODAY, 1), null);
        RunningServer.bean(RemindOfReports.class).remindDue();
        RunningServer.bean(RemindOfReports.class).remindDue();
        assertThat(told()).containsExactlyInAnyOrder("submit-late", "submit-7", "submit-1");
    }

    @Test
    @Order(3)
    void theDaysBeforeAndTheUsualZerosOfAKindAreSetByWhoRunsTheReporting() throws IOException {
        Document terms = supervisor.page("/office/reports/terms");
        assertThat(terms.select("main form button")).as("one save for all kinds").hasSize(1);
        assertThat(terms.select("[name=remind-village]").val()).isEqualTo("7、1");
        assertThat(terms.select("[name=zero-village][checked]").eachAttr("value")).hasSize(4);
        Map<String, String> typed = terms(terms);
        typed.put("remind-township", "明天");
        typed.put("submit-school", "01-09");
        Document refused = supervisor.post("/office/reports/terms", typed).parse();
        assertThat(refused.select(".wrong").text()).contains("请填工作日数");
        assertThat(refused.select("[name=submit-school]").val())
                .as("what was typed for other kinds stays")
                .isEqualTo("01-09");
        assertThat(supervisor.page("/office/reports/terms").select("[name=submit-school]").val())
                .as("and nothing is saved by halves")
                .isEqualTo("01-10");
        typed.put("remind-township", "1, 7");
        typed.put("submit-township", "01-16");
        assertThat(supervisor.post("/office/reports/terms", typed).statusCode()).isEqualTo(302);
        Document saved = supervisor.page("/office/reports/terms");
        assertThat(saved.select("[name=submit-school]").val()).isEqualTo("01-09");
        assertThat(saved.select("[name=remind-township]").val()).isEqualTo("7、1");
        assertThat(
                        supervisor
                                .page("/office/reports?name=纸鸢乡人民政府&year=" + YEAR)
                                .select("tbody")
                                .text())
                .as("a round before the newest keeps its days")
                .contains(YEAR + 1 + "-01-17");
        typed.put("submit-township", "01-17");
        typed.put("submit-school", "01-10");
        String before = officer.page(page).select(".under").text();
        assertThat(supervisor.post("/office/reports/terms", typed).statusCode()).isEqualTo(302);
        assertThat(officer.page(page).select(".under").text())
                .contains(before.substring(before.indexOf("报送"), before.indexOf("（原定")));
    }

    /// What stands in the form of two kinds that have no box ticked.
    private static Map<String, String> terms(Document shown) {
        var fields = new HashMap<String, String>();
        for (Element field : shown.select("#terms .field input:not([type=checkbox])")) {
            if (field.attr("name").matches(".*-(?:township|school)")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        return fields;
    }

    @Test
    @Order(4)
    void whatIsUsuallyZeroIsConfirmedAtOnce() throws IOException {
        Visitor committee = Visitor.named("ys.officer");
        String numbers =
                committee
                                .page("/office/reports?year=" + YEAR)
                                .select("tbody td.first a")
                                .attr("href")
                        + "/numbers";
        Document offered = committee.page(numbers);
        assertThat(offered.select("form:has([value=zeros]) li")).hasSize(4);
        assertThat(offered.select("p.total").text()).contains("还差 4 项");
        assertThat(committee.post(numbers, Map.of("do", "zeros")).statusCode()).isEqualTo(302);
        Document given = committee.page(numbers);
        assertThat(given.select("p.total").text()).contains("还差 0 项");
        assertThat(given.select("form:has([value=zeros])")).isEmpty();
        assertThat(committee.page(given.select(".number-form a").attr("href")).text())
                .contains("这类单位通常没有，经核对为 0", "松间照");
        assertThat(officer.page(page + "/numbers").select("form:has([value=zeros])")).isEmpty();
    }

    @Test
    @Order(5)
    void theSummaryOfWhatIsWrongLeadsToTheFieldOfItsFigure() throws IOException {
        Document refused =
                officer.post(page + "/numbers", Map.of("value-table2-penalty-decisions", "x"))
                        .parse();
        List<String> links = refused.select(".alert a").eachAttr("href");
        assertThat(links)
                .containsExactly(
                        "#f-value-table2-penalty-decisions", "#f-reason-table2-penalty-decisions");
        links.forEach(link -> assertThat(refused.select(link)).as(link).hasSize(1));
    }

    @Test
    @Order(6)
    void whatTwoPeopleWroteStandsSideBySideAndNothingIsLost() throws IOException {
        Visitor head = Visitor.named("dx.unithead");
        Map<String, String> mine = form(officer);
        Map<String, String> theirs = form(head);
        theirs.put("problems", "负责人写的问题。");
        theirs.put("other", "负责人写的其他事项。");
        theirs.put("overview.platform", "负责人写的平台建设。");
        assertThat(act(head, "save", theirs).statusCode()).isEqualTo(302);

        mine.put("problems", "信息员写的问题。");
        mine.put("other", "信息员写的其他事项。");
        mine.put("overview.supervision", "信息员写的监督保障。");
        Connection.Response answer = act(officer, "save", mine);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document conflict = answer.parse();
        assertThat(conflict.select(".alert").text()).contains("别人刚刚改过这份报告", "并排");
        assertThat(conflict.select(".theirs").text()).contains("负责人写的问题。", "负责人写的其他事项。");
        assertThat(conflict.select(".theirs")).hasSize(2);
        assertThat(conflict.select(".both a").eachAttr("href"))
                .containsExactly("#f-problems", "#f-other");
        assertThat(conflict.select("[name=problems]").text()).isEqualTo("信息员写的问题。");
        assertThat(conflict.select("[name=overview.platform]").text()).isEqualTo("负责人写的平台建设。");

        Map<String, String> chosen = form(conflict);
        chosen.put("choose.problems", "mine");
        chosen.put("choose.other", "theirs");
        assertThat(act(officer, "save", chosen).statusCode()).isEqualTo(302);
        Map<String, String> kept = form(officer);
        assertThat(kept)
                .containsEntry("problems", "信息员写的问题。")
                .containsEntry("other", "负责人写的其他事项。")
                .containsEntry("overview.platform", "负责人写的平台建设。")
                .containsEntry("overview.supervision", "信息员写的监督保障。");
    }

    @Test
    @Order(7)
    void savesByItselfOnceInTheHistoryAndSaysWhenSomebodyElseSaved() throws IOException {
        int steps = steps();
        Map<String, String> typed = form(officer);
        typed.put("problems", "自动保存的问题。");
        Connection.Response saved = officer.post(page + "/autosave", typed);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(saved.body()).contains("\"saveCount\":", "\"problems\":\"");
        typed.put("saveCount", form(officer).getOrDefault("saveCount", ""));
        typed.put("problems", "又自动保存的问题。");
        assertThat(officer.post(page + "/autosave", typed).statusCode()).isEqualTo(200);
        assertThat(form(officer)).containsEntry("problems", "又自动保存的问题。");
        assertThat(steps()).isEqualTo(steps);
        assertThat(officer.post(page + "/autosave", typed).statusCode()).isEqualTo(409);
        typed.put("saveCount", form(officer).getOrDefault("saveCount", ""));
        typed.put("problems", "{没有的数}");
        assertThat(officer.post(page + "/autosave", typed).statusCode()).isEqualTo(422);
    }

    @Test
    @Order(8)
    void aRoundIsClosedOnlyWithItsOpenReportsNamedAndConfirmed() throws IOException {
        Document list = supervisor.page("/office/reports?year=" + YEAR);
        int open = list.select("details .names li").size();
        assertThat(list.select("details .names").text()).contains("稻香镇");
        Map<String, String> close = new HashMap<>(Map.of("year", "" + YEAR, "do", "close"));
        assertThat(Visitor.named("dx.leader").post("/office/reports", close).statusCode())
                .isEqualTo(403);
        Connection.Response unconfirmed = supervisor.post("/office/reports", close);
        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(unconfirmed.parse().select(".alert").text()).contains("还有 " + open + " 份报告没有公开");
        assertThat(
                        supervisor
                                .post("/office/reports", Map.of("year", "" + YEAR, "do", "remove"))
                                .parse()
                                .select(".alert")
                                .text())
                .contains("不能撤销");
        close.put("confirmed", Integer.toString(open));
        assertThat(supervisor.post("/office/reports", close).statusCode()).isEqualTo(302);

        Document closed = supervisor.page("/office/reports?year=" + YEAR);
        assertThat(closed.select(".notice").text()).contains("宓守正结束");
        assertThat(closed.select(".late .number").text()).isEqualTo("0");
        assertThat(officer.page("/office").text()).doesNotContain(TITLE);
        assertThat(officer.page(page).select("[value=hand-in]")).isEmpty();
        Map<String, String> typed = new HashMap<>(Map.of("saveCount", "0", "problems", "太晚了。"));
        assertThat(act(officer, "save", typed).parse().select(".alert").text())
                .contains("2022 年度的任务已经结束");

        supervisor.post("/office/reports", Map.of("year", "" + YEAR));
        assertThat(officer.page(page).select("[value=hand-in]")).isNotEmpty();
    }

    @Test
    @Order(9)
    void aYearOpenedByMistakeIsRemoved() throws IOException {
        supervisor.post("/office/reports", Map.of("year", "2008"));
        Document opened = supervisor.page("/office/reports?year=2008");
        assertThat(opened.select("[value=remove]")).hasSize(1);
        assertThat(
                        supervisor
                                .post("/office/reports", Map.of("year", "2008", "do", "remove"))
                                .header("Location"))
                .endsWith("/office/reports");
        String newest = Integer.toString(TODAY.getYear() - 1);
        for (String gone : List.of("2008", "1800", "9999", "x")) {
            Document list = supervisor.page("/office/reports?year=" + gone);
            assertThat(list.select(".tabs").text()).as(gone).doesNotContain(gone);
            assertThat(list.select("[aria-current=page]").eachText()).contains(newest);
        }
    }

    @Test
    @Order(10)
    void auditorsReadTheListAndAReport() throws IOException {
        Visitor auditor = Visitor.named("auditor");
        assertThat(auditor.page("/office").select("nav a[href=/office/reports]")).isNotEmpty();
        Document list = auditor.page("/office/reports?year=" + YEAR);
        assertThat(list.select("tbody tr").size()).isGreaterThan(30);
        assertThat(list.select("a[href=/office/reports/terms], form[method=post] [name=do]"))
                .isEmpty();
        Document report = auditor.page(page);
        assertThat(report.select(".steps").text()).contains("同意延期报送");
        assertThat(report.select("main form")).isEmpty();
    }

    private static void days(LocalDate submit, @Nullable LocalDate publish) {
        RunningServer.bean(JdbcClient.class)
                .sql(
                        """
                        UPDATE report.annual_report SET submit_by = :submit, publish_by = coalesce(:publish, publish_by)
                        WHERE id = :id
                        """)
                .param("submit", submit)
                .param("publish", publish, Types.DATE)
                .param("id", Long.valueOf(page.replaceAll(".*/", "")))
                .update();
    }

    private static List<String> lateBodies() throws IOException {
        return supervisor
                .page("/office/reports?light=late&year=" + YEAR)
                .select("tbody td.first")
                .eachText();
    }

    /// What the body was told, by the ends of the keys of its messages.
    private static List<String> told() {
        return RunningServer.bean(JdbcClient.class)
                .sql(
                        """
                        SELECT regexp_replace(message_key, '.*/', '') FROM courier.message
                        WHERE about = ? ORDER BY id
                        """)
                .param("annual-report/MJ-DX/" + YEAR)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static List<Element> supervisorsMail(String about) throws IOException {
        return Visitor.named("admin")
                .page("/office/messages?about=" + about)
                .select("tbody tr:contains(" + about + ")");
    }

    private static int steps() throws IOException {
        return officer.page(page).select(".steps li").size();
    }

    private static Connection.Response act(Visitor who, String act, Map<String, String> fields)
            throws IOException {
        var all = new HashMap<>(fields);
        all.put("do", act);
        return who.post(page, all);
    }

    private static Map<String, String> form(Visitor who) throws IOException {
        return form(who.page(page + "/edit"));
    }

    private static Map<String, String> form(Document shown) {
        var fields = new HashMap<String, String>();
        for (Element field : shown.select("#report-form [name]:not(button):not([type=radio])")) {
            fields.put(field.attr("name"), field.val());
        }
        return fields;
    }
}
