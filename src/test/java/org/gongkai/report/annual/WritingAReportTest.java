package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.Chromium;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is written into a report is kept while it is written, and not left by mistake.
@Tag("browser")
class WritingAReportTest {

    private static final String SAVED = "#saving.good";

    @Test
    void keepsTheWordsOnThisMachineWhenTheSignInExpires() {
        try (var chromium = new Chromium()) {
            Page officer = chromium.signedIn("ys.officer");
            officer.navigate(RunningServer.address() + "/office/reports?year=2025&name=云杉");
            officer.click("tbody td.first a");
            officer.navigate(officer.url() + "/edit");
            String page = officer.url();
            officer.context().clearCookies();
            officer.fill("#f-problems", "写到一半，登录过期了。");
            officer.waitForSelector("#saving.bad");
            assertThat(officer.textContent("#saving")).contains("登录已过期，内容已留在这台电脑上");

            officer.click("button[value=save]");
            officer.waitForURL(url -> url.endsWith("/office/sign-in?expired"));
            officer.fill("input[name=username]", "ys.officer");
            officer.fill("input[name=password]", RunningServer.password());
            officer.click("button[type=submit]");
            officer.waitForURL(page);
            officer.click("#restore-take");
            assertThat(officer.inputValue("#f-problems")).isEqualTo("写到一半，登录过期了。");
            officer.waitForSelector(SAVED);
            officer.reload();
            assertThat(officer.inputValue("#f-problems")).isEqualTo("写到一半，登录过期了。");
            assertThat(officer.isVisible("#restore")).isFalse();
        }
    }

    @Test
    void savesByItselfAndAsksBeforeUnsavedWordsAreLeft() {
        try (var chromium = new Chromium()) {
            Page officer = chromium.signedIn("ys.officer");
            officer.navigate(RunningServer.address() + "/office/reports?year=2025&name=云杉");
            officer.click("tbody td.first a");
            officer.navigate(officer.url() + "/edit");
            String text = "#f-problems";

            officer.fill(text, "存在的问题是公示栏更新偏慢。");
            officer.waitForSelector(SAVED);
            officer.reload();
            assertThat(officer.inputValue(text)).isEqualTo("存在的问题是公示栏更新偏慢。");

            officer.fill(text, "改了一半。");
            List<String> asked = new ArrayList<>();
            officer.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            officer.click("main a[href]:not([href^='#'])");
            officer.waitForURL(url -> !url.endsWith("/edit"));
            assertThat(asked).containsExactly("beforeunload");
        }
    }
}
