package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class FromDraftToPublicTest {

    private static final String OFFICE = RunningOffice.address() + "/office";

    @Test
    void fourPeopleBringOneNoticeToThePublic() throws IOException {
        try (var playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(chromium())) {
            Page officer = signIn(browser, "officer");
            String edition = writesNotice(officer);

            officer.click(".act button[value=submit]");
            assertThat(officer.textContent(".alert")).contains("还有 1 处必须处理的问题");
            officer.click("button[value^=mask-]");
            assertThat(officer.locator(".finding.blocking").count()).isZero();
            officer.click(".act button[value=submit]");
            assertThat(officer.textContent(".done[role=status]")).isEqualTo("已提交审查。");

            approves(browser, "unithead", edition);
            approves(browser, "secrecy", edition);
            Page leader = approves(browser, "leader", edition);
            leader.click("form[action$='/publish'] button");
            assertThat(leader.textContent(".done[role=status]")).contains("已发布");
            assertThat(leader.textContent(".document-body"))
                    .contains("138****5678")
                    .doesNotContain("13812345678");
        }
    }

    private static String writesNotice(Page officer) {
        officer.navigate(OFFICE + "/documents/new");
        officer.fill("#f-title", "关于做好冬季供暖保障工作的通知");
        officer.selectOption("#f-branchCode", "20.15");
        officer.click("main button.main");
        String edition = officer.url();
        officer.fill("#f-madeOn", "2026-11-20");
        officer.check("input[name=attribute][value=proactive]");
        officer.click(".jodit-wysiwyg");
        officer.keyboard().type("请做好供暖保障，联系手机13812345678。");
        return edition;
    }

    private static Page approves(Browser browser, String username, String edition) {
        Page page = signIn(browser, username);
        page.navigate(edition);
        page.fill("#f-opinion", "同意");
        page.click("button[value=approve]");
        assertThat(page.textContent(".done[role=status]")).isEqualTo("已同意。");
        return page;
    }

    private static Page signIn(Browser browser, String username) {
        Page page = browser.newContext().newPage();
        page.navigate(OFFICE + "/sign-in");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", RunningOffice.password());
        page.click("button[type=submit]");
        return page;
    }

    private static BrowserType.LaunchOptions chromium() throws IOException {
        var finding = new ProcessBuilder("bin/find-chromium").start();
        String path =
                new String(finding.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(path))
                .setArgs(
                        List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run"));
    }
}
