package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.Chromium;
import org.gongkai.RunningServer;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.ReadBack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One request as four people see it in their browsers: who asks, who handles it, who is asked for
/// consent, and who signs. The letters are taken as they are handed out and read by other programs.
@Tag("browser")
class FourPeopleTest {

    private static final String SITE = RunningServer.address();
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");

    @Test
    void bringARequestFromTheTelephoneToTheAnswerAndBeyond() throws Exception {
        try (var chromium = new Chromium()) {
            Page applicant = chromium.page(360, 740);
            String number = asks(applicant);

            Page officer = chromium.signedIn("officer");
            officer.navigate(SITE + "/office/requests?number=" + number);
            officer.click("main tbody a");
            assertThat(officer.textContent("main")).contains("示例申请人乙", "11010519491231002X");
            officer.click("form[action$='/confirm'] button");
            assertThat(officer.textContent(".done[role=status]")).isNotBlank();

            asksThirdParty(officer);
            String letter = letter(officer, "征求意见书", LetterFormat.PDF);
            Page thirdParty = chromium.page(360, 740);
            refuses(thirdParty, codeIn(letter));

            officer.reload();
            assertThat(officer.textContent("#consultations")).contains("不同意", "报价是商业秘密");
            prolongs(officer, chromium.signedIn("unithead"));

            officer.reload();
            answersInPart(officer);
            signs(chromium.signedIn("leader"), officer.url());

            applicant.navigate(SITE + "/request/mine");
            String mine = applicant.textContent("main");
            assertThat(mine).contains("部分公开", "批复.txt");
            for (LetterFormat format : LetterFormat.values()) {
                assertThat(letter(applicant, "答复书", format))
                        .as(format.name())
                        .contains("示例申请人乙", "单价明细", "保护第三方合法权益", "附件", "行政复议");
            }
            assertThat(new String(taken(applicant, "批复.txt"), StandardCharsets.UTF_8))
                    .isEqualTo("同意立项");
            applicant.check("input[name=level][value='4']");
            applicant.click("form[action$=rating] button");
            applicant.waitForURL("**/request/mine?done=rated");

            officer.reload();
            officer.click("form[action$='/make-proactive'] button");
            officer.waitForURL("**/office/editions/*");
            assertThat(officer.textContent("main")).contains("批复.txt");
        }
    }

    /// @return the number of the request
    private static String asks(Page applicant) {
        applicant.navigate(SITE + "/request/new?body=MJ-BG");
        applicant.fill("#f-wantedName", "朗月街道排水管网改造立项批复");
        applicant.fill("#f-description", "含工程单价明细");
        applicant.fill("#f-name", "示例申请人乙");
        applicant.fill("#f-idNumber", "11010519491231002X");
        applicant.fill("#f-phone", "0000-66012346");
        applicant.click("button[value=look]");
        applicant.click("button[value=send]");
        applicant.waitForURL("**/request/receipt");
        return applicant.locator(".ticket .facts dd").first().innerText().strip();
    }

    private static void asksThirdParty(Page officer) {
        open(officer, "form[action$='/consult']");
        officer.fill("form[action$='/consult'] [name=name]", "示例工程公司");
        officer.fill("form[action$='/consult'] [name=phone]", "0000-66088888");
        officer.fill("form[action$='/consult'] [name=about]", "投标文件中的工程单价明细");
        officer.click("form[action$='/consult'] button");
        assertThat(officer.textContent("#consultations")).contains("示例工程公司");
    }

    private static void refuses(Page thirdParty, String code) {
        thirdParty.navigate(SITE + "/request/consult");
        thirdParty.fill("#f-code", code);
        thirdParty.click(".code-form button");
        thirdParty.waitForURL("**/request/consult/answer");
        assertThat(thirdParty.textContent("main"))
                .contains("投标文件中的工程单价明细")
                .doesNotContain("示例申请人乙");
        thirdParty.check("input[value=refuses]");
        thirdParty.fill("[name=words]", "报价是商业秘密");
        thirdParty.click("form[action$=answer] button");
        thirdParty.waitForSelector(".notice.good");
    }

    private static void prolongs(Page officer, Page head) {
        open(officer, "form[action$='/extend']");
        officer.fill("form[action$='/extend'] [name=days]", "10");
        officer.fill("form[action$='/extend'] [name=reason]", "需要核对档案");
        officer.click("form[action$='/extend'] button");
        head.navigate(officer.url());
        head.click("button[formaction$='/approve-extension']");
        assertThat(head.textContent("#timeline")).contains("延期");
    }

    private static void answersInPart(Page officer) {
        officer.selectOption("#f-outcome", "partly-open");
        officer.click("button[formaction*='draft-reply']");
        officer.fill("[name=part-1]", "单价明细");
        officer.selectOption("[name=ground-1]", "third-party");
        officer.setInputFiles(
                "#prepare [type=file]",
                new FilePayload("批复.txt", "text/plain", "同意立项".getBytes(StandardCharsets.UTF_8)));
        officer.click("#prepare button.main");
        assertThat(officer.textContent(".done[role=status]")).isNotBlank();
    }

    private static void signs(Page leader, String request) {
        leader.navigate(request);
        assertThat(leader.textContent(".act")).contains("部分公开", "单价明细", "批复.txt");
        leader.click("form[action$='/sign'] button");
        assertThat(leader.textContent("main")).contains("已答复");
    }

    private static void open(Page page, String form) {
        page.locator("details:has(" + form + ") > summary").click();
    }

    private static String letter(Page page, String title, LetterFormat format) throws Exception {
        String link = format.name().toUpperCase(Locale.ROOT);
        Locator row = page.locator("li:has-text('" + title + "')").last();
        byte[] content =
                page.request()
                        .get(SITE + row.locator("a:has-text('" + link + "')").getAttribute("href"))
                        .body();
        return ReadBack.text(content, format);
    }

    private static byte[] taken(Page page, String name) {
        return page.request()
                .get(SITE + page.locator("a:has-text('" + name + "')").getAttribute("href"))
                .body();
    }

    private static String codeIn(String letter) {
        Matcher code = CODE.matcher(letter);
        assertThat(code.find()).as(letter).isTrue();
        return code.group();
    }
}
