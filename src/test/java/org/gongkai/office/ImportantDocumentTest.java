package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.Chromium;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An important document on its long way, and what comes after it.
@Tag("browser")
class ImportantDocumentTest {

    private static final String SITE = RunningServer.address();
    private static final String DONE = ".done[role=status]";
    private static final String FIRST =
            "<p>补贴标准为每户每年三百元。</p><p>申请时间为每年三月。</p><table><tbody><tr><td>对象</td><td>标准</td></tr><tr><td>农户</td><td>三百元</td></tr></tbody></table>";

    @Test
    void goesThroughTheMeetingIsPublishedAtItsTimeAndRevised() throws Exception {
        try (var chromium = new Chromium()) {
            long edition = submitted("关于调整秸秆还田补贴标准的通知", "important");
            String place = SITE + "/office/editions/" + edition;
            approves("unithead", edition, "同意");
            approves("secrecy", edition, "同意");
            holdsTheMeeting(chromium, place);
            approves("leader", edition, "同意签发");

            Page leader = chromium.signedIn("leader");
            schedules(leader, place);
            bean(JdbcClient.class)
                    .sql("UPDATE publication.edition SET publish_at = now() WHERE id = ?")
                    .param(edition)
                    .update();
            leader.waitForCondition(() -> {
                leader.navigate(place);
                return leader.locator(".state-live").count() > 0;
            });

            String next = revises(chromium, place);
            Page citizen = chromium.page(1440, 1000);
            citizen.navigate(SITE + "/d/" + document(edition));
            assertThat(citizen.textContent("main")).contains("三百元").doesNotContain("五百元");
            publishes(number(next));
            readsWhatChanged(citizen, document(edition));
        }
    }

    @Test
    void isTakenBackBeforeItsTime() throws Exception {
        try (var chromium = new Chromium()) {
            long edition = submitted("定时之后又收回的通知", "ordinary");
            for (String person : new String[] {"unithead", "secrecy", "leader"}) {
                approves(person, edition, "同意");
            }
            String place = SITE + "/office/editions/" + edition;
            Page leader = chromium.signedIn("leader");
            schedules(leader, place);

            leader.click("details:has(form[action$='/take-back']) > summary");
            leader.click("form[action$='/take-back'] button");
            leader.waitForSelector(".state-draft");

            assertThat(leader.textContent(DONE)).isEqualTo("已收回，现在是草稿。");
            assertThat(leader.textContent(".timeline")).contains("回到草稿");
            Page officer = chromium.signedIn("officer");
            officer.navigate(place);
            assertThat(officer.isVisible(".act button[value=submit]")).isTrue();
            assertThat(officer.textContent("main")).doesNotContain("已定于");
        }
    }

    private static void holdsTheMeeting(Chromium chromium, String place) {
        Page head = chromium.signedIn("unithead");
        head.navigate(place);
        assertThat(head.textContent(".act h2")).isEqualTo("联席会议审议");
        head.click("button[value=approve]");
        head.waitForSelector("#f-opinion-problem");
        assertThat(head.textContent("#f-opinion-problem")).contains("联席会议");
        head.fill("#f-opinion", "2026年11月20日第11次联席会议，同意公开。");
        head.click("button[value=approve]");
        head.waitForSelector(DONE);
        assertThat(head.textContent(".timeline")).contains("第11次联席会议");
    }

    private static void schedules(Page leader, String place) {
        leader.navigate(place);
        leader.fill("#f-publishAt", "2099-12-01T09:00");
        leader.click("form[action$='/schedule'] button");
        leader.waitForSelector(DONE);
        assertThat(leader.textContent(".act")).contains("已定于 2099-12-01 09:00 自动发布");
    }

    private static String revises(Chromium chromium, String place) throws IOException {
        Page officer = chromium.signedIn("officer");
        officer.navigate(place);
        officer.click("form[action$='/revise'] button");
        officer.waitForSelector("#f-changeNote");
        String next = officer.url();
        FormElement form =
                RunningServer.form(
                        Visitor.named("officer").page(next.substring(SITE.length())), "#draft");
        form.select("[name=changeNote]").val("补贴标准由三百元提高到五百元。");
        form.select("[name=html]").val(FIRST.replace("三百元", "五百元"));
        form.submit().data("then", "submit").execute();

        officer.navigate(next + "/difference");
        assertThat(officer.textContent(".changes del")).isEqualTo("三");
        assertThat(officer.textContent(".changes ins")).isEqualTo("五");
        assertThat(officer.textContent("main")).contains("补贴标准由三百元提高到五百元。");
        return next;
    }

    private static void publishes(long edition) throws IOException {
        approves("unithead", edition, "同意");
        approves("secrecy", edition, "同意");
        approves("unithead", edition, "第12次联席会议同意");
        approves("leader", edition, "同意");
        Visitor.named("leader").post("/office/editions/" + edition + "/publish", Map.of());
    }

    private static void readsWhatChanged(Page citizen, long document) {
        citizen.navigate(SITE + "/d/" + document);
        assertThat(citizen.textContent("main")).contains("五百元").doesNotContain("每户每年三百元");
        citizen.click("a[href$='/editions/2/changes']");
        citizen.waitForURL(Pattern.compile(".*/changes"));
        assertThat(citizen.textContent("main")).contains("补贴标准由三百元提高到五百元。").contains("申请时间为每年三月。");
        assertThat(citizen.locator("main del").count()).isPositive();
        assertThat(citizen.locator("main ins").count()).isPositive();
    }

    private static long submitted(String title, String level) throws IOException {
        Visitor officer = Visitor.named("officer");
        long edition = officer.draft(title);
        FormElement form = officer.completed(edition, FIRST);
        form.select("[name=reviewLevel] option").removeAttr("selected");
        form.select("[name=reviewLevel] option[value=" + level + "]").attr("selected", "selected");
        form.submit().data("then", "submit").execute();
        return edition;
    }

    private static void approves(String person, long edition, String opinion) throws IOException {
        Visitor.named(person).decide("/office/editions/" + edition, "approve", opinion);
    }

    private static long document(long edition) {
        return bean(JdbcClient.class)
                .sql("SELECT document_id FROM publication.edition WHERE id = ?")
                .param(edition)
                .query(Long.class)
                .single();
    }

    private static long number(String address) {
        return Long.parseLong(address.replaceAll(".*/editions/|\\D*$", ""));
    }
}
