package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.Chromium;
import org.gongkai.Looks;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.bulletin.Newsroom;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the first page says before anybody scrolls.
class TodayAtAGlanceTest {

    @Test
    @Tag("slow")
    void leadsTheLeaderToEverythingThatIsLate() throws IOException {
        anInstructionIsOpen();
        Map<Long, LocalDate> before = oneOfEachIsLate();
        try {
            everyNumberOpensItsList(Visitor.named("mj.leader"));
        } finally {
            before.forEach(TodayAtAGlanceTest::due);
        }
    }

    private static void everyNumberOpensItsList(Visitor leader) throws IOException {
        Elements late = leader.page("/office").select(".late-work a");

        assertThat(late.eachText().toString())
                .contains("来信")
                .contains("申请")
                .contains("批示")
                .contains("年度报告");
        for (Element one : late) {
            assertThat(leader.page(one.attr("href")).select("p.total").text())
                    .as(one.text())
                    .containsPattern("\\b" + one.select("strong").text() + "\\b");
        }
    }

    @Test
    @Tag("slow")
    void saysNothingToWhomNothingIsLate() throws IOException {
        assertThat(Visitor.named("auditor").page("/office").select("main").text())
                .isNotEmpty()
                .doesNotContain("来信");
    }

    @Test
    @Tag("slow")
    void namesThePageInTheMenu() throws IOException {
        Visitor admin = Visitor.named("admin");

        assertThat(admin.page("/office").select(".menu-label").text()).startsWith("菜单 今天");
        assertThat(admin.page("/office/letters/sources").select(".menu-label strong").text())
                .isEqualTo("来信渠道");
    }

    @Test
    @Tag("browser")
    void keepsTheMenuInOneRowOnATelephone() {
        try (var chromium = new Chromium()) {
            Page page = chromium.signedIn("supervisor");
            page.setViewportSize(360, 740);
            page.navigate(RunningServer.address() + "/office");
            var menu = page.locator(".office-nav");
            assertThat(menu.boundingBox().height).isLessThan(60);
            assertThat(page.locator(".office-nav li a").first().isVisible()).isFalse();
            Looks.well(page, "the menu closed");

            page.focus("#menu");
            page.keyboard().press("Space");
            assertThat(page.locator(".office-nav a[href='/office/audit']").isVisible()).isTrue();
            Looks.well(page, "the menu open");

            page.setViewportSize(1440, 900);
            page.navigate(RunningServer.address() + "/office");
            assertThat(page.locator(".office-nav a[href='/office/audit']").isVisible()).isTrue();
            assertThat(page.locator(".menu-label").isVisible()).isFalse();
        }
    }

    private static void anInstructionIsOpen() throws IOException {
        long issue = Newsroom.of("officer").submitted("信息快报", "供水管道改造", "工期已到，尚未完工。");
        assertThat(Newsroom.of("unithead").issue(issue).statusCode()).isEqualTo(302);
        Newsroom.of("mj.leader").instruct(issue, "请抓紧办理。", "MJ-CZ");
    }

    /// The clock of the sample runs on, so its days may not have passed yet.
    ///
    /// @return the days as they were
    private static Map<Long, LocalDate> oneOfEachIsLate() {
        JdbcClient jdbc = RunningServer.bean(JdbcClient.class);
        Map<Long, LocalDate> before = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (m.kind) m.id, m.due_on
                        FROM casework.matter m JOIN organization.body b ON b.id = m.body_id
                        WHERE m.kind IN ('letter', 'request', 'instruction') AND m.outcome IS NULL
                          AND m.circle = 'ordinary' AND m.due_on IS NOT NULL AND b.code LIKE 'MJ%'
                        ORDER BY m.kind, m.id DESC
                        """)
                .query(row -> {
                    before.put(row.getLong("id"), row.getObject("due_on", LocalDate.class));
                });
        assertThat(before).hasSize(3);
        before.keySet().forEach(id -> due(id, LocalDate.of(2026, 1, 5)));
        return before;
    }

    private static void due(long matter, LocalDate day) {
        RunningServer.bean(JdbcClient.class)
                .sql("UPDATE casework.matter SET due_on = ? WHERE id = ?")
                .params(day, matter)
                .update();
    }
}
