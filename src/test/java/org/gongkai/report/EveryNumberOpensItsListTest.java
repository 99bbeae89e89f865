package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class EveryNumberOpensItsListTest {

    private final int thisYear = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    private final Connection supervisor;

    EveryNumberOpensItsListTest() throws IOException {
        supervisor = RunningServer.signedIn("supervisor");
    }

    @Test
    void onTheStatisticsOfTwoYears() throws IOException {
        for (int year : new int[] {thisYear, thisYear - 1}) {
            assertThat(opens("/office/statistics?body=MJ&year=" + year, "a[href*='/list?']"))
                    .isGreaterThan(10);
        }
    }

    @Test
    void onTheStatisticsOfThisYearWhereTheYearIsNone() throws IOException {
        Document page = get("/office/statistics?body=MJ&year=abc");
        assertThat(page.select("a[href*='/list?'][href*='year=" + thisYear + "']")).isNotEmpty();
    }

    @Test
    void inTheDraftReportWithWhatEndedAndWhatIsInForce() throws IOException {
        String address = "/office/annual-report?body=MJ&year=" + (thisYear - 1);
        assertThat(opens(address, "main article a:not([href*=fee-paid])"))
                .isGreaterThanOrEqualTo(20);
        assertThat(get(address).select("main a[href*='standing=in_force']")).isNotEmpty();
    }

    @Test
    void theRunningYearIsNotBlamedForMonthsToCome() throws IOException {
        String report = get("/office/annual-report?body=MJ&year=" + thisYear).text();
        assertThat(report).contains("本年度尚未结束").doesNotContain("12月）");
    }

    @Test
    void aYearToComeHasNoReport() throws IOException {
        var answer =
                supervisor
                        .newRequest(
                                RunningServer.address()
                                        + "/office/annual-report?body=MJ&year="
                                        + (thisYear + 1))
                        .ignoreHttpErrors(true)
                        .execute();
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private int opens(String address, String links) throws IOException {
        int opened = 0;
        for (Element link : get(address).select(links)) {
            Document list = supervisor.newRequest(link.absUrl("href")).get();
            assertThat(list.select("p.total").text())
                    .as(link.absUrl("href"))
                    .matches("\\D*" + link.text() + "(\\D.*|$)");
            opened++;
        }
        return opened;
    }

    private Document get(String address) throws IOException {
        return supervisor.newRequest(RunningServer.address() + address).get();
    }
}
