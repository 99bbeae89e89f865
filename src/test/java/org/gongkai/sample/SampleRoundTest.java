package org.gongkai.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The sample's round of annual reports, as somebody sees it who opens the product for the first
/// time.
@Tag("slow")
class SampleRoundTest {

    @Test
    void whoMayOnlyReadTheDaysSeesThemAsTextAndWhoSetsThem() throws IOException {
        Document read = Visitor.named("dx.officer").page("/office/reports/terms");
        assertThat(read.select("main input, main button, main form")).isEmpty();
        assertThat(read.select("main").text())
                .contains("01-17", "7、1", "明镜区人民政府负责年度报告的人修改", "其他人只能查看");
    }

    @Test
    void haveTheirRoundWithReportsInAllStates() throws IOException {
        Visitor supervisor = Visitor.named("supervisor");
        assertThat(bodies(supervisor, "published")).contains("区教育局", "区民政局");
        assertThat(bodies(supervisor, "elsewhere")).contains("明镜区政府", "区财政局", "朗月街道");
        assertThat(bodies(supervisor, "cleared")).contains("区发展改革局", "回声社区");
        assertThat(bodies(supervisor, "submitted")).contains("区政府办");
        assertThat(bodies(supervisor, "returned")).contains("书签街道");
        String report =
                supervisor
                        .page("/office/reports?state=published&name=教育局&year=2025")
                        .select("tbody td.first a")
                        .attr("href");
        Document page = supervisor.page(report);
        assertThat(page.select(".steps").text())
                .contains("2026-01-14", "报送", "审核定稿", "2026-01-26 17:00 公开");
        assertThat(page.select(".findings .error")).isEmpty();
    }

    @Test
    void aSumOverTheBodiesBelowSaysHowManyOfThemAreCleared() throws IOException {
        Visitor supervisor = Visitor.named("supervisor");
        String district =
                supervisor
                        .page("/office/reports?name=明镜区&year=2025")
                        .select("tbody td.first a:contains(明镜区政府)")
                        .attr("href");
        Document sums = supervisor.page(district + "/below");
        assertThat(sums.select(".reports-below").text()).contains("还没有全部审核定稿");
        int all = 0;
        for (Element number : sums.select(".reports-below .counts a")) {
            String count = number.select(".number").text();
            assertThat(supervisor.page(number.attr("href")).select("p.total").text())
                    .as(number.attr("href"))
                    .contains("共 " + count + " 条");
            all += Integer.parseInt(count);
        }
        assertThat(sums.select(".reports-below p").text()).contains("共 " + all + " 份报告");
        assertThat(all).isGreaterThan(30);
    }

    @Test
    void fillWhatEverybodyAndTheOfficeCompare() throws IOException {
        Document open =
                RunningServer.anybody().newRequest(RunningServer.address() + "/how-open").get();
        assertThat(open.select("main").text()).contains("明镜区政府，2025 年", "9316", "8640");
        Document compared =
                Visitor.named("supervisor")
                        .page("/office/compare?series=received&from=2024&until=2025");
        assertThat(compared.select("tr:contains(明镜区政府) td").eachText())
                .containsExactly("126", "142");
        assertThat(compared.select("tr:contains(区教育局) td a")).isNotEmpty();
    }

    @Test
    void waitAsLongInTheInboxAsInTheList() throws IOException {
        Visitor supervisor = Visitor.named("supervisor");
        Document list = supervisor.page("/office/reports?year=2025&state=submitted&name=政府办公室");
        String waited = list.select("tbody td small:contains(已等)").text();
        String place = list.select("tbody td.first a").attr("href");
        assertThat(waited).isNotEmpty();
        assertThat(waited)
                .endsWith(supervisor.page("/office").select("a[href=" + place + "] .since").text());
    }

    private static List<String> bodies(Visitor who, String state) throws IOException {
        return who.page("/office/reports?year=2025&state=" + state)
                .select("tbody td.first")
                .eachText();
    }
}
