package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.gongkai.Chromium;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class FromDraftToPublicTest {

    private static final String SITE = RunningServer.address();
    private static final String TITLE = "关于做好冬季供暖保障工作的通知";

    @Test
    void fourPeopleBringOneNoticeToThePublicAndTakeItBack() {
        try (var chromium = new Chromium()) {
            Page officer = chromium.signedIn("officer");
            String edition = writesNotice(officer);

            officer.click(".act button[value=submit]");
            assertThat(officer.textContent(".alert")).contains("还有 1 处必须处理的问题");
            officer.click("button[value^=mask-]");
            assertThat(officer.locator(".finding.blocking").count()).isZero();
            officer.click(".act button[value=submit]");
            assertThat(officer.textContent(".done[role=status]")).isEqualTo("已提交审查。");

            approves(chromium, "unithead", edition);
            approves(chromium, "secrecy", edition);
            Page leader = approves(chromium, "leader", edition);
            leader.click("form[action$='/publish'] button");
            assertThat(leader.textContent(".done[role=status]")).contains("已发布");

            Page citizen = chromium.page(360, 740);
            findsAndReads(citizen);
            String address = citizen.url();

            leader.click("details:has(form[action$='/withdraw']) > summary");
            leader.fill("form[action$='/withdraw'] [name=reason]", "供暖时间有误，将重新发布。");
            leader.click("form[action$='/withdraw'] button");
            isGoneFor(citizen, address);
        }
    }

    private static void findsAndReads(Page citizen) {
        citizen.navigate(SITE + "/");
        assertThat(citizen.content()).contains(TITLE);
        citizen.waitForCondition(() -> {
            citizen.navigate(SITE + "/search?q=冬季供暖");
            return citizen.locator("main a[href^='/d/']").count() > 0;
        });
        citizen.click("main a[href^='/d/']");
        assertThat(citizen.textContent("h1")).isEqualTo(TITLE);
        assertThat(citizen.textContent("main"))
                .contains("138****5678")
                .doesNotContain("13812345678");
    }

    private static void isGoneFor(Page citizen, String address) {
        citizen.waitForCondition(() -> {
            Response answer = citizen.navigate(address);
            return answer != null && answer.status() == 410;
        });
        assertThat(citizen.textContent("main")).contains("供暖时间有误").doesNotContain("138****5678");
        for (String list :
                new String[] {
                    "/", "/feed.xml", "/sitemap.xml", "/api/v1/documents?q=供暖", "/search?q=冬季供暖"
                }) {
            assertThat(citizen.request().get(SITE + list).text()).as(list).doesNotContain(TITLE);
        }
    }

    private static String writesNotice(Page officer) {
        officer.navigate(SITE + "/office/documents/new");
        officer.fill("#f-title", TITLE);
        officer.selectOption("#f-branchCode", "20.15");
        officer.click("main button.main");
        officer.waitForSelector("#f-madeOn");
        String edition = officer.url();
        officer.fill("#f-madeOn", "2026-11-20");
        officer.check("input[name=attribute][value=proactive]");
        officer.click(".jodit-wysiwyg");
        officer.keyboard().type("请做好供暖保障，联系手机13812345678。");
        return edition;
    }

    private static Page approves(Chromium chromium, String username, String edition) {
        Page page = chromium.signedIn(username);
        page.navigate(edition);
        page.fill("#f-opinion", "同意");
        page.click("button[value=approve]");
        assertThat(page.textContent(".done[role=status]")).isEqualTo("已同意。");
        return page;
    }
}
