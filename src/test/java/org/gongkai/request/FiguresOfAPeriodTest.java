package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.gongkai.access.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The page of figures, for days that are no year.
@Tag("slow")
class FiguresOfAPeriodTest {

    private static final String PAGE = "/office/requests/figures?body=MJ-BG";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Visitor visitor = Visitor.named("officer");

    FiguresOfAPeriodTest() throws Exception {}

    @Test
    void oneDayCountsWhatCameThatDayAndOpensIt() throws Exception {
        OfficeDesk.of("officer").enter(Map.of("name", "当日统计申请人"));
        Document page = visitor.page(PAGE + "&from=" + today + "&until=" + today);
        assertThat(page.select("h1").text()).contains(today + " 至 " + today);
        Element fresh = row(page, "一、本期新收政府信息公开申请数量");
        Element number = Objects.requireNonNull(fresh.select("td a").last());
        assertThat(number.attr("href")).contains("from=" + today, "until=" + today);
        assertThat(visitor.page(number.attr("href")).select("p.total").text())
                .contains(" " + number.text() + " ");
    }

    @Test
    void aQuarterIsOneOfTheUsualPeriods() throws Exception {
        Document year = visitor.page(PAGE);
        Element quarter = Objects.requireNonNull(year.selectFirst(".tabs a:contains(第一季度)"));
        Document page = visitor.page(quarter.attr("href"));
        assertThat(page.select("h1").text())
                .contains(today.getYear() + "-01-01 至 " + today.getYear() + "-03-31");
        assertThat(page.select(".tabs a[aria-current]").text()).isEqualTo("第一季度");
    }

    @Test
    void daysInTheWrongOrderAreRefusedInWords() throws Exception {
        Document page = visitor.page(PAGE + "&from=" + today + "&until=" + today.minusDays(1));
        assertThat(page.select("[role=alert]").text()).contains("起日不晚于止日");
        assertThat(page.select("h1").text()).endsWith(Integer.toString(today.getYear()));
    }

    @Test
    void noPeriodGoesAcrossTheChangeOfForms() throws Exception {
        Document page = visitor.page(PAGE + "&from=2018-07-01&until=2019-06-30");
        assertThat(page.select("[role=alert]").text()).contains("不能跨 2019 年 1 月 1 日");
        assertThat(page.select("h1").text()).contains("2019-01-01 至 2019-06-30");
        Document before = visitor.page(PAGE + "&from=2018-07-01&until=2018-12-31");
        assertThat(before.select("main").text()).contains("按时办结");
    }

    private static Element row(Document page, String name) {
        return Objects.requireNonNull(page.selectFirst("tr:contains(" + name + ")"), name);
    }
}
