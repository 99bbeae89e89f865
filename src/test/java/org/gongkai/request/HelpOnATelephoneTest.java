package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.Chromium;
import org.gongkai.Looks;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One body asks, the other answers, both in a browser; their pages fit a telephone and a screen.
@Tag("browser")
class HelpOnATelephoneTest {

    private static final Path LOOKS = Path.of("target/looks");

    @Test
    void asksAndAnswers() throws Exception {
        OfficeDesk desk = OfficeDesk.of("officer");
        long id = desk.enter(Map.of("description", "云杉社区排水管网的预算"));
        desk.enter(Map.of("description", "云杉社区排水管网的预算"));
        try (var chromium = new Chromium()) {
            Page officer = chromium.signedIn("officer");
            officer.navigate(RunningServer.address() + "/office/requests/" + id);
            officer.click("summary:has-text('请求协办')");
            officer.selectOption("#f-helper", "MJ-CZ");
            officer.fill("#f-asked", "请提供该项目的预算批复，\n并说明是否已经公开。");
            officer.fill("#f-helpBy", LocalDate.now().plusDays(6).toString());
            fits(officer, "asking");
            officer.click("form[action$=ask-help] button");
            officer.waitForSelector("#together");
            fits(officer, "asked");

            Page finance = chromium.signedIn("cz.officer");
            finance.navigate(RunningServer.address() + "/office/requests");
            fits(finance, "list");
            finance.click("#helping a:has-text('请提供该项目的预算批复')");
            finance.waitForSelector("#f-answer");
            fits(finance, "help");
            Looks.accessible(finance, "help");
            finance.fill("#f-answer", "批复尚未公开，文号为某财预〔2025〕9号。");
            finance.click("form[action$=answer] button");
            finance.waitForSelector("text=已反馈");
            Looks.accessible(finance, "helped");
            finance.navigate(RunningServer.address() + "/office/requests/helping");
            fits(finance, "helping");
            Looks.accessible(finance, "helping");

            officer.reload();
            assertThat(officer.textContent("#together")).contains("某财预〔2025〕9号");
        }
    }

    @Test
    void showsAClosedFileFromOutside() throws Exception {
        OfficeDesk desk = OfficeDesk.of("officer");
        OfficeDesk leader = OfficeDesk.of("leader");
        long id = desk.enter(Map.of());
        desk.done(id, "prepare", Map.of("outcome", "open", "text", "申请收悉，随函提供。"));
        String hash =
                leader.visitor().page("/office/requests/" + id).select("[name=shownHash]").val();
        leader.done(id, "sign", Map.of("shownHash", hash));
        desk.done(id, "deliver", Map.of("way", "desk"));
        desk.done(id, "archive", Map.of());
        try (var chromium = new Chromium()) {
            Page head = chromium.signedIn("unithead");
            head.navigate(RunningServer.address() + "/office/requests/" + id);
            fits(head, "closed");
            Looks.accessible(head, "closed");
            head.selectOption("#f-purpose", "dispute");
            head.fill("#f-reason", "复议机关调取材料");
            head.click("form[action$=opening] button");
            head.waitForSelector("#timeline");
            fits(head, "opened");
            assertThat(head.textContent("#together")).contains("复议机关调取材料");
        }
    }

    private static void fits(Page page, String what) {
        for (int width : new int[] {360, 1440}) {
            page.setViewportSize(width, 900);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(LOOKS.resolve(what + "-" + width + ".png")));
            Looks.fitting(page, what + " at " + width);
        }
    }
}
