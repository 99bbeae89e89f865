package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A form that was open while the sign-in expired or was done anew: its sender is told so and led
/// back to its page, never that something is not allowed.
@Tag("slow")
class StaleFormTest {

    private static final String PAGE = "/office/figures?year=2025";

    @Test
    void leadsToTheSignInAndBackToItsPage() throws IOException {
        Connection person = RunningServer.anybody();
        Connection.Response sent =
                person.newRequest(RunningServer.address() + "/office/sign-out")
                        .method(Connection.Method.POST)
                        .header("Referer", RunningServer.address() + PAGE)
                        .data("_csrf", "of-a-session-that-is-gone")
                        .followRedirects(false)
                        .execute();
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.header("Location")).endsWith("/office/sign-in?expired");
        Document page =
                person.newRequest(RunningServer.address() + "/office/sign-in?expired").get();
        assertThat(page.text()).contains("登录已过期，刚才的提交没有生效");
        FormElement form = RunningServer.form(page, "form");
        form.select("[name=username]").val("supervisor");
        form.select("[name=password]").val(RunningServer.password());
        Connection.Response in = form.submit().followRedirects(false).execute();
        assertThat(in.header("Location")).endsWith(PAGE);
    }

    @Test
    void takesOnlyAPathOfTheOfficeFromWhereItSaysItStood() throws IOException {
        Connection person = RunningServer.anybody();
        for (String elsewhere : new String[] {"http://example.org/d/1", "//office", "%%", ""}) {
            person.newRequest(RunningServer.address() + "/office/sign-out")
                    .method(Connection.Method.POST)
                    .header("Referer", elsewhere)
                    .data("_csrf", "void")
                    .followRedirects(false)
                    .execute();
            FormElement form =
                    RunningServer.form(
                            person.newRequest(RunningServer.address() + "/office/sign-in").get(),
                            "form");
            form.select("[name=username]").val("supervisor");
            form.select("[name=password]").val(RunningServer.password());
            Connection.Response in = form.submit().followRedirects(false).execute();
            assertThat(in.header("Location")).as(elsewhere).endsWith("/office");
            person = RunningServer.anybody();
        }
    }

    @Test
    void isSentOnceMoreByWhoSignedInAnew() throws IOException {
        Connection person = RunningServer.signedIn("supervisor");
        Connection.Response sent =
                person.newRequest(RunningServer.address() + "/office/reports/terms")
                        .method(Connection.Method.POST)
                        .data("_csrf", "of-the-session-before")
                        .data("submit-street", "01-17")
                        .execute();
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.parse().select("main").text())
                .contains("页面已过期", "填写的内容还在")
                .doesNotContain("没有权限");
    }
}
