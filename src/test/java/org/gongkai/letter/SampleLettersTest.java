package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.anybody;
import static org.gongkai.RunningServer.bean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class SampleLettersTest {

    @Test
    void theSampleHasLettersOfEverySort() {
        assertThat(distinct("stage")).contains("triage", "work", "given", "review", "answered");
        assertThat(distinct("outcome"))
                .contains("solved", "explained", "planned", "to-request", "to-petition");
        assertThat(distinct("circle")).containsExactlyInAnyOrder("ordinary", "conduct");
    }

    @Test
    void someAreLateAndSomeWereMended() throws IOException {
        LetterList list = bean(LetterList.class);
        Actor officer = actor("mj.officer");
        assertThat(list.count(officer, LetterFilter.of(Map.of("light", "late")))).isPositive();
        assertThat(list.list(officer, LetterFilter.of(Map.of("level", "low")), 1000, 0))
                .extracting(LetterRow::title)
                .doesNotContainAnyElementsOf(sampleTitles());
        assertThat(count("SELECT count(*) FROM casework.rating WHERE level <= 2"))
                .as("low ratings that were mended and rated anew")
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void nobodyAtTheRootReadsComplaintsAboutOfficials() {
        LetterList list = bean(LetterList.class);
        var conduct = LetterFilter.of(Map.of("kind", "conduct"));
        for (String name : new String[] {"mj.officer", "mj.leader", "supervisor", "officer"}) {
            assertThat(list.count(actor(name), conduct)).as(name).isZero();
        }
        assertThat(list.list(actor("jd.officer"), conduct, 1000, 0))
                .extracting(LetterRow::title)
                .contains("窗口人员推诿", "收红包");
    }

    @Test
    void someAreChosenForEverybodyWithoutTheirWriters() throws Exception {
        String page =
                anybody()
                        .newRequest(RunningServer.address() + "/letters/answers")
                        .get()
                        .select("main")
                        .text();
        assertThat(page).contains("建议在明镜湖公园增设直饮水点", "公交线路调整后等车太久", "社区食堂几点开饭");
        assertThat(page).doesNotContain("云中雁", "远山客", "溪边柳");
    }

    private static List<String> sampleTitles() throws IOException {
        try (var letters = SampleLettersTest.class.getResourceAsStream("/sample/letters.txt")) {
            return new String(
                            Objects.requireNonNull(letters).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("title: "))
                    .map(line -> line.substring(7))
                    .toList();
        }
    }

    private static List<String> distinct(String column) {
        return bean(JdbcClient.class)
                .sql(
                        "SELECT DISTINCT "
                                + column
                                + " FROM casework.matter WHERE kind = 'letter' AND "
                                + column
                                + " IS NOT NULL")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static long count(String sql) {
        return bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private static Actor actor(String name) {
        return bean(Accounts.class).findActor(name).orElseThrow();
    }
}
