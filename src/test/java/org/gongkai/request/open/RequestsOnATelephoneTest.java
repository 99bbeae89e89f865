package org.gongkai.request.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.gongkai.Chromium;
import org.gongkai.Looks;
import org.gongkai.RunningServer;
import org.gongkai.casework.Matter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The whole way of a request on a screen of 360 pixels; every page is looked at by axe.
@Tag("browser")
class RequestsOnATelephoneTest {

    @Test
    void asksCorrectsAndRates() {
        try (var chromium = new Chromium()) {
            Page page = chromium.page(360, 740);
            page.navigate(RunningServer.address() + "/open/request");
            page.click("main .deeds a >> nth=0");
            Looks.well(page, "new");
            page.click("button[value=look]");
            assertThat(page.locator(".problem").count()).isGreaterThan(2);
            Looks.well(page, "new with problems");
            fill(page);
            page.click("button[value=look]");
            Looks.well(page, "preview");
            page.click("button[value=send]");
            page.waitForURL("**/request/receipt");
            Looks.well(page, "receipt");
            String code = String.join("-", page.locator(".code span").allInnerTexts());
            Matter matter = Applicant.matter(code);

            // as the QR code opens it on another telephone
            Page other = chromium.page(360, 740);
            other.navigate(RunningServer.address() + "/request/follow#" + code);
            other.waitForURL("**/request/mine");
            Looks.well(other, "mine");

            OfficeDesk.confirm(matter);
            OfficeDesk.askCorrection(matter, "请写明是哪一段管网");
            other.reload();
            Looks.well(other, "mine to correct");
            other.fill("#f-description", "云杉路北段");
            other.click("form[action$=correction] button");
            other.waitForURL("**/request/mine?done=corrected");
            assertThat(OfficeDesk.description(matter)).isEqualTo("云杉路北段");
            other.click("details.why summary >> nth=0");
            Looks.well(other, "mine with the clock");

            OfficeDesk.askAmount(matter, "半年内申请六十件");
            other.reload();
            Looks.well(other, "mine to explain");
            other.fill("#f-reasons", "编写街道志");
            other.click("form[action$=explanation] button");
            other.waitForURL("**/request/mine?done=explained");

            String link = OfficeDesk.consult(matter, "贵公司报送的工程造价表");
            page.navigate(RunningServer.address() + "/request/consult");
            Looks.well(page, "consult");
            page.navigate(RunningServer.address() + "/request/consult#" + link);
            page.reload();
            page.waitForURL("**/request/consult/answer");
            Looks.well(page, "asked");
            page.check("input[value=refuses]");
            page.click("form[action$=answer] button");
            page.waitForSelector(".notice.good");
            Looks.well(page, "answered");

            OfficeDesk.setAside(matter, "关系居民用水安全");
            OfficeDesk.answer(matter, "您申请的图纸现予公开。");
            other.reload();
            Looks.well(other, "mine to rate");
            other.check("input[name=level][value='5']");
            other.click("form[action$=rating] button");
            other.waitForURL("**/request/mine?done=rated");
            Looks.well(other, "rated");
        }
    }

    @Test
    void asksWhoFollowsForTheCodeAlone() {
        try (var chromium = new Chromium()) {
            Page page = chromium.page(360, 740);
            Response answer = page.navigate(RunningServer.address() + "/request/follow#x");
            assertThat(answer.status()).isEqualTo(200);
            Looks.well(page, "follow");
            assertThat(page.url()).endsWith("/request/follow#x");
        }
    }

    private static void fill(Page page) {
        page.selectOption("#f-body", "MJ-BG");
        page.fill("#f-wantedName", "朗月街道排水管网改造图纸");
        page.fill("#f-description", "2025年完工的云杉社区一段");
        page.fill("#f-name", "示例申请人甲");
        page.fill("#f-idNumber", "11010519491231002X");
        page.fill("#f-phone", "0000-66012345");
    }
}
