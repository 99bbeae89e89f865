package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Signing in and out, and what every page tells the browser.
@Tag("slow")
class SignInTest {

    private static final String COOKIE = "gongkai";

    @Test
    void locksAfterFiveWrongPasswordsAndSaysSo() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(tried("dx.secrecy", "错的密码").parse().select(".notice").text())
                    .contains("密码不对", "5次", "15分钟");
        }
        Connection.Response locked = tried("dx.secrecy", RunningServer.password());
        assertThat(locked.url().getPath()).isEqualTo("/office/sign-in");
        assertThat(locked.parse().select(".notice[role=alert]").text()).contains("已锁定", "15分钟");
        assertThat(tried("dx.officer", RunningServer.password()).url().getPath())
                .isEqualTo("/office");
    }

    /// Otherwise whoever asks learns which accounts exist.
    @Test
    void saysTheSameOfAnAccountThatDoesNotExist() throws Exception {
        var unknown = tried("nobody-of-that-name", "x").parse();
        var known = tried("dx.unithead", "x").parse();
        assertThat(unknown.select("main").text()).isEqualTo(known.select("main").text());
    }

    @Test
    void survivesNamesThatAreNone() throws Exception {
        for (String name :
                new String[] {"", "'; DROP TABLE x;--", "\0", "名".repeat(5000), "\uD83D\uDE00"}) {
            Connection.Response answer = tried(name, "x\0y");
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.parse().select(".notice").text()).as(name).contains("密码不对");
        }
    }

    @Test
    void givesACookieThatScriptsAndOtherSitesCannotUse() throws Exception {
        Connection.Response answer =
                RunningServer.anybody().newRequest(at("/office/sign-in")).execute();
        assertThat(answer.headers("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith(COOKIE + "=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void changesTheSessionAtSignIn() throws Exception {
        Connection browser = RunningServer.anybody();
        String before = session(browser.newRequest(at("/office/sign-in")).execute());
        Connection.Response in =
                form(browser, "dx.leader", RunningServer.password())
                        .followRedirects(false)
                        .execute();
        String after = session(in);
        assertThat(after).isNotEqualTo(before);
        assertThat(opensTheOffice(after)).isTrue();
        assertThat(opensTheOffice(before)).isFalse();
    }

    @Test
    void endsTheSessionAtSignOut() throws Exception {
        Connection browser = RunningServer.anybody();
        Connection.Response in =
                form(browser, "dx.leader", RunningServer.password())
                        .followRedirects(false)
                        .execute();
        String session = session(in);
        var page = browser.newRequest(at("/office")).get();
        Connection.Response out =
                RunningServer.form(page, "form[action='/office/sign-out']").submit().execute();
        assertThat(out.parse().select(".notice").text()).contains("安全退出");
        assertThat(opensTheOffice(session)).isFalse();
    }

    @Test
    void goesOnToThePageThatWasAsked() throws Exception {
        Connection browser = RunningServer.anybody();
        browser.newRequest(at("/office/documents?state=draft")).execute();
        Connection.Response in = form(browser, "dx.leader", RunningServer.password()).execute();
        assertThat(in.url().toString()).contains("/office/documents?state=draft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/office/sign-in",
                "/office",
                "/office/documents",
                "/office/editions/999999999",
                "/office/people",
                "/d/999999999",
                "/no-such-page",
                "/search?q=%E4%BD%8E%E4%BF%9D",
                "/api/v1/documents",
                "/feed.xml",
                "/static/css/base.css",
                "/error"
            })
    void bindsTheBrowserOnEveryPage(String path) throws Exception {
        Connection browser = RunningServer.signedIn("dx.leader");
        Connection.Response answer = browser.newRequest(at(path)).execute();
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src")
                .doesNotContain("unsafe-eval");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        if (path.startsWith("/office")) {
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }

    private static Connection.Response tried(String username, String password) throws IOException {
        return form(RunningServer.anybody(), username, password).execute();
    }

    private static Connection form(Connection browser, String username, String password)
            throws IOException {
        FormElement form =
                RunningServer.form(browser.newRequest(at("/office/sign-in")).get(), "form");
        form.select("[name=username]").val(username);
        form.select("[name=password]").val(password);
        return form.submit();
    }

    private static boolean opensTheOffice(String session) throws IOException {
        return RunningServer.anybody()
                        .newRequest(at("/office"))
                        .cookie(COOKIE, session)
                        .followRedirects(false)
                        .execute()
                        .statusCode()
                == 200;
    }

    private static String session(Connection.Response answer) {
        return Objects.requireNonNull(answer.cookie(COOKIE), "no session");
    }

    private static String at(String path) {
        return RunningServer.address() + path;
    }
}
