package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.gongkai.Chromium;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Nobody waits for an editor: the button is pressed in the moment the last word stands.
@Tag("browser")
class SubmittingWhileTypingTest {

    @Test
    void theLastWordsTypedGoAlongWithTheForm() {
        try (var chromium = new Chromium()) {
            Page officer = opensDraft(chromium, "关于校准供水水表的通知");

            typesAndPresses(officer, "请于周五前拨打13812345678。", "button[value=save]:not(.unseen)");

            officer.waitForSelector(".done[role=status]");
            assertThat(officer.inputValue("#f-html")).contains("13812345678");
            assertThat(officer.locator(".finding.blocking").count()).isOne();
        }
    }

    @Test
    void aSaveThatIsUnderwayDoesNotMakeTheFormStale() {
        try (var chromium = new Chromium()) {
            Page officer = opensDraft(chromium, "关于检修路灯的通知");
            officer.route(
                    "**/autosave",
                    route -> {
                        officer.waitForTimeout(500);
                        route.resume();
                    });
            officer.click(".jodit-wysiwyg");
            officer.keyboard().type("第一段。");
            officer.keyboard().press("Control+s");

            typesAndPresses(officer, "第二段。", "button[value=save]:not(.unseen)");

            officer.waitForSelector(".done[role=status]");
            assertThat(officer.inputValue("#f-html")).contains("第一段。第二段。");
        }
    }

    private static Page opensDraft(Chromium chromium, String title) {
        Page officer = chromium.signedIn("officer");
        officer.navigate(RunningServer.address() + "/office/documents/new");
        officer.fill("#f-title", title);
        officer.selectOption("#f-branchCode", "20.15");
        officer.click("main button.main");
        officer.click(".jodit-wysiwyg");
        return officer;
    }

    /// In one breath, without any time for the page in between.
    private static void typesAndPresses(Page page, String words, String button) {
        page.evaluate(
                "([words, button]) => { document.execCommand('insertText', false, words);"
                        + " document.querySelector(button).click(); }",
                new Object[] {words, button});
    }
}
