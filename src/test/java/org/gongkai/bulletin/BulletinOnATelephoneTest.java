package org.gongkai.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.gongkai.Chromium;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// From the composer's desk to the leader's telephone, in browsers.
@Tag("browser")
class BulletinOnATelephoneTest {

    private static final String SITE = RunningServer.address();

    @Test
    void isWrittenAtADeskAndInstructedOnOnATelephone() throws Exception {
        Newsroom.voice("浏览器里的来信", "小区门口积水，请修。");
        try (var chromium = new Chromium()) {
            Page officer = chromium.signedIn("officer");
            officer.navigate(SITE + "/office/bulletins");
            officer.selectOption("#f-series", Long.toString(Newsroom.series("信息快报")));
            officer.click(".start-issue button");
            officer.waitForURL("**/office/bulletins/*");
            officer.click("#candidates li:has-text('浏览器里的来信') button");
            officer.waitForSelector("fieldset.item");
            officer.fill("[name^=headline-]", "改过的标题");
            officer.waitForSelector("#saving.good");
            officer.reload();
            assertThat(officer.inputValue("[name^=headline-]"))
                    .as("saved by itself")
                    .isEqualTo("改过的标题");
            officer.click(".act button[value=submit]");
            officer.waitForSelector(".done[role=status]");
            String address = officer.url();

            Page head = chromium.signedIn("unithead");
            head.navigate(address);
            head.click("form[action$='/issue'] button");
            head.waitForSelector(".done[role=status]");

            Page leader = chromium.signedIn("mj.leader");
            leader.setViewportSize(360, 740);
            leader.navigate(SITE + "/office/bulletins/desk");
            assertThat(isWide(leader)).isFalse();
            leader.navigate(address);
            assertThat(isWide(leader)).isFalse();
            leader.click(".sheet-item details.instruct summary");
            leader.fill(".sheet-item [name=words] >> nth=0", "请住建局三日内修好。");
            leader.selectOption(".sheet-item [name=body] >> nth=0", "MJ-CZ");
            leader.click(".sheet-item .instruct button >> nth=0");
            leader.waitForSelector("blockquote.written");
            leader.click("blockquote.written a");
            leader.waitForURL("**/office/instructions/*");
            assertThat(leader.textContent("main")).contains("请住建局三日内修好。", "区财政局");
            assertThat(isWide(leader)).isFalse();
        }
    }

    private static boolean isWide(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > innerWidth"));
    }
}
