package org.gongkai.letter.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.Chromium;
import org.gongkai.Looks;
import org.gongkai.RunningServer;
import org.gongkai.casework.Matter;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.appraisal.KeepAppraisal;
import org.gongkai.organization.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The whole way of a letter on a screen of 360 pixels; every page is looked at by axe.
@Tag("browser")
class LettersOnATelephoneTest {

    @Test
    void writesFollowsAndRates() {
        try (var chromium = new Chromium()) {
            Page page = chromium.page(360, 740);
            page.navigate(RunningServer.address() + "/letters");
            Looks.well(page, "letters");
            page.click(".letter-doors a >> nth=0");
            Looks.well(page, "new");
            assertThat(page.isVisible("#f-against")).isFalse();
            page.check("[name=kind][value=conduct]");
            assertThat(page.isVisible("#f-against")).isTrue();
            page.check("[name=kind][value=help]");
            page.click("button[value=look]");
            assertThat(page.locator(".problem").count()).isGreaterThan(2);
            Looks.well(page, "new with problems");
            fill(page);
            page.click("button[value=look]");
            Looks.well(page, "preview");
            page.click("form.ask button[value=send]");
            page.waitForURL("**/letter/receipt");
            Looks.well(page, "receipt");
            String code = String.join("-", page.locator(".code span").allInnerTexts());
            Matter matter = Writer.matter(code);

            // as the QR code opens it on another telephone
            Page other = chromium.page(360, 740);
            other.navigate(RunningServer.address() + "/letter/follow#" + code);
            other.waitForURL("**/letter/mine");
            Looks.well(other, "mine");
            Desk.accept(matter);
            Desk.ask(matter, "请写明路灯的编号。");
            other.reload();
            Looks.well(other, "mine to tell");
            other.fill("#f-words", "编号0512");
            other.click("form[action$=words] button");
            other.waitForURL("**/letter/mine?done=told");
            Desk.answer(matter, LetterOutcome.SOLVED, "已修好。");
            other.reload();
            Looks.well(other, "mine to rate");
            other.check("input[name=level][value='1']");
            other.click("form[action$=rating] button");
            other.waitForURL("**/letter/mine?done=rated");
            Looks.well(other, "mine after a bad rating");
        }
    }

    @Test
    void readsAndAppraises() {
        LocalDate today = LocalDate.now();
        bean(KeepAppraisal.class)
                .keep(
                        Actor.SYSTEM,
                        null,
                        new KeepAppraisal.Round(
                                "年度窗口服务评议",
                                "请您说说各单位的服务。",
                                today.minusDays(1).toString(),
                                today.plusYears(1).toString(),
                                List.of("MJ-JY", "MJ-SP", "MJ-LY")));
        try (var chromium = new Chromium()) {
            Page page = chromium.page(360, 740);
            for (String path : List.of("answers", "figures", "wall")) {
                page.navigate(RunningServer.address() + "/letters/" + path);
                Looks.well(page, path);
            }
            page.click(".wall a >> nth=0");
            Looks.well(page, "appraise");
            page.check("input[name=level][value='5']");
            page.click("form.ask button");
            page.waitForSelector(".notice.good");
            Looks.well(page, "appraised");
        }
    }

    private static void fill(Page page) {
        page.selectOption("#f-source", "mj-mailbox");
        page.fill("#f-text", "窗口工作人员态度恶劣，申请公开云杉路的招标文件，楼下正在着火。");
        page.fill("#f-name", "示例来信人丙");
        page.fill("#f-phone", "0000-66098765");
    }
}
