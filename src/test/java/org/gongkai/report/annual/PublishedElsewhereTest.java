package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.RecordPublished;
import org.gongkai.publication.WithdrawDocument;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Reports that were public before their round was opened, or came in beside it: three bodies of
/// the sample district published theirs on 2025 as documents.
@Tag("slow")
class PublishedElsewhereTest {

    private static final int YEAR = 2025;

    private static Visitor supervisor;

    @BeforeAll
    static void opensTheRound() throws IOException {
        supervisor = Visitor.named("supervisor");
        Connection.Response opened =
                supervisor.post("/office/reports", Map.of("year", Integer.toString(YEAR)));
        assertThat(opened.statusCode()).isEqualTo(302);
    }

    @Test
    void theirDutyIsDoneAndTheListLeadsToTheDocument() throws IOException {
        Document list = supervisor.page("/office/reports?state=elsewhere&year=" + YEAR);
        assertThat(list.select("tbody td.first").eachText()).contains("明镜区政府", "区财政局", "朗月街道");
        for (String body : List.of("明镜区政府", "区财政局", "朗月街道")) {
            assertThat(list.select("tbody tr:contains(" + body + ") .badge")).as(body).isEmpty();
        }
        Element row = Objects.requireNonNull(list.selectFirst("tr:contains(区财政局)"));
        String document = row.select("td a[href^=/d/]").attr("href");
        assertThat(supervisor.page(document).title()).contains("财政局2025年政府信息公开工作年度报告");
        Document page = supervisor.page(row.select("td.first a").attr("href"));
        assertThat(page.text()).contains("这份报告已经另行公开", "公开于2026-01-27");
        assertThat(page.select(".tabs").text()).doesNotContain("编辑文字").contains("汇总");
        assertThat(supervisor.page(document + "/figures").text()).contains("138");
        Document office = Visitor.named("cz.officer").page("/office");
        assertThat(office.select("a[href=" + row.select("td.first a").attr("href") + "]"))
                .isEmpty();
    }

    @Test
    void itsNumbersStandBesideWhatIsCountedAndAreCompared() throws IOException {
        String district =
                supervisor
                        .page("/office/reports?name=明镜区人民政府&state=elsewhere&year=" + YEAR)
                        .select("tbody td.first a")
                        .attr("href");
        Document below = supervisor.page(district + "/below");
        assertThat(below.select("tr:contains(区财政局)").text()).contains("定稿为 11");
        Document compared =
                supervisor.page("/office/compare?series=received&body=MJ-CZ&until=" + YEAR);
        assertThat(compared.select("tbody td > a").eachText()).endsWith("11");
        assertThat(
                        RunningServer.anybody()
                                .newRequest(RunningServer.address() + "/how-open")
                                .get()
                                .select("main")
                                .text())
                .contains("2025");
    }

    @Test
    void everybodySeesHowItsRequestsEndedAndTheYearBesideTheOneBefore() throws IOException {
        Document list =
                supervisor.page("/office/reports?name=明镜区人民政府&state=elsewhere&year=" + YEAR);
        Document figures =
                supervisor.page(list.select("tbody td a[href^=/d/]").attr("href") + "/figures");
        Element outcomes = chart(figures, "办理结果");
        assertThat(outcomes.select("th").eachText())
                .containsExactly("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理");
        assertThat(outcomes.select(".figure").eachText().stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(144);
        Element years = chart(figures, "与上年比较");
        assertThat(years.select("tr.this:contains(办理结果总计) .figure").text()).isEqualTo("144");
        assertThat(years.select("tr:contains(本年新收) + tr.last .figure").text()).isEqualTo("126");
    }

    private static Element chart(Document page, String name) {
        return Objects.requireNonNull(page.selectFirst(".charts section:contains(" + name + ")"));
    }

    @Test
    void oneThatComesInLaterIsRecognisedAndGivenBackWhenItIsWithdrawn() throws IOException {
        long body = RunningServer.bean(Bodies.class).find("MJ-ZY").orElseThrow().id();
        String address =
                supervisor
                        .page("/office/reports?name=纸鸢乡人民政府&year=" + YEAR)
                        .select("tbody td.first a")
                        .attr("href");
        assertThat(supervisor.page(address).select(".under .state").text()).isEqualTo("编写中");
        long document =
                RunningServer.bean(RecordPublished.class)
                        .record(
                                Actor.SYSTEM,
                                body,
                                Draft.proactive(
                                        "示例市明镜区纸鸢乡人民政府2025年政府信息公开工作年度报告",
                                        DocumentKind.REPORT,
                                        text()),
                                List.of(),
                                Instant.parse("2026-01-20T02:00:00Z"),
                                "乡政府旧网站");
        Document page = supervisor.page(address);
        assertThat(page.select(".under .state").text()).isEqualTo("已另行公开");
        assertThat(page.select("a[href=/d/" + document + "]").text()).contains("纸鸢乡人民政府2025年");
        Connection.Response refused =
                Visitor.named("supervisor").post(address, Map.of("do", "publish"));
        assertThat(refused.statusCode()).isIn(403, 422);

        RunningServer.bean(WithdrawDocument.class).withdraw(Actor.SYSTEM, document, "登记有误");
        assertThat(supervisor.page(address).select(".under .state").text()).isEqualTo("编写中");
        assertThat(supervisor.page(address).select(".steps").text())
                .contains("认出已另行公开的报告", "公开后撤回");
    }

    private static int publishedLate(Document list) {
        return Integer.parseInt(list.select(".counts .published-late .number").text());
    }

    @Test
    void oneThatCameAfterItsDayIsDoneAndStillSaidToBeLate() throws IOException {
        long body = RunningServer.bean(Bodies.class).find("MJ-NY").orElseThrow().id();
        int before = publishedLate(supervisor.page("/office/reports?year=" + YEAR));
        RunningServer.bean(RecordPublished.class)
                .record(
                        Actor.SYSTEM,
                        body,
                        Draft.proactive(
                                "示例市明镜区农业农村局2025年政府信息公开工作年度报告", DocumentKind.REPORT, text()),
                        List.of(),
                        Instant.parse("2026-02-09T17:00:00Z"),
                        "旧网站");
        Document list =
                supervisor.page("/office/reports?light=published-late&name=农业农村局&year=" + YEAR);
        Element row = Objects.requireNonNull(list.selectFirst("tbody tr"));
        LocalDate due = LocalDate.parse(row.select("td[data-label=公开期限]").text().substring(0, 10));
        long late = ChronoUnit.DAYS.between(due, LocalDate.of(2026, 2, 10));
        assertThat(row.select(".badge").text()).isEqualTo("逾期 " + late + " 天公开");
        assertThat(row.select("td a[href^=/d/]").text()).isEqualTo("2026-02-10 公开");
        assertThat(publishedLate(list)).isEqualTo(before + 1);
        assertThat(
                        supervisor
                                .page("/office/reports?light=late&name=农业农村局&year=" + YEAR)
                                .select("tbody tr"))
                .isEmpty();
        Document page = supervisor.page(row.select("td.first a").attr("href"));
        assertThat(page.select(".under").text()).contains("2026-02-10 公开", "逾期 " + late + " 天公开");
        List<String> table =
                supervisor
                        .get("/office/reports.csv?name=农业农村局&year=" + YEAR)
                        .body()
                        .lines()
                        .toList();
        assertThat(table.getFirst()).contains("公开日期,逾期公开天数,期限");
        assertThat(table.getLast()).contains(due + ",2026-02-10," + late + ",逾期公开");
    }

    private static String text() throws IOException {
        try (var sample =
                Objects.requireNonNull(
                        PublishedElsewhereTest.class.getResourceAsStream(
                                "/sample/documents/056-finance-annual-report-2025.html"))) {
            String all = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            return all.substring(all.indexOf("<p>"));
        }
    }
}
