package org.gongkai.casework.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.gongkai.RunningServer;
import org.gongkai.casework.Acting;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matters;
import org.gongkai.casework.TakeIn;
import org.gongkai.letter.SomeLetters;
import org.gongkai.organization.Bodies;
import org.jsoup.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A code that is typed where codes of another kind are expected.
@Tag("slow")
class CodeOfAnotherKindTest {

    private final Connection browser = RunningServer.anybody();

    @Test
    void leadsToThePageOfItsKind() throws IOException {
        Connection.Response answer = follow(letter());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/letter/mine");
        assertThat(answer.headers("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("gongkai-letter=")
                .contains("Path=/letter;", "HttpOnly", "SameSite=Strict");
    }

    @Test
    void opensNothingWhenItsKindHasNoPublicSide() throws IOException {
        Connection.Response answer = follow(code("suit-after"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#f-code-problem").text()).contains("没有这个查询码");
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void opensNothingByTheCookieOfAnotherKind() throws IOException {
        String sealed = follow(letter()).cookie("gongkai-letter");
        assertThat(sealed).isNotBlank();
        Connection.Response mine =
                browser.newRequest(RunningServer.address() + "/request/mine")
                        .cookie("gongkai-request", String.valueOf(sealed))
                        .followRedirects(false)
                        .execute();
        assertThat(mine.statusCode()).isEqualTo(303);
        assertThat(mine.header("Location")).endsWith("/request/follow");
    }

    @Test
    void leavesNoTracesBelowThePathOfItsKind() throws IOException {
        assertThat(cacheControl("/letter/mine")).isEqualTo("no-store");
        assertThat(cacheControl("/")).isNotEqualTo("no-store");
    }

    private String cacheControl(String path) throws IOException {
        return String.valueOf(
                browser.newRequest(RunningServer.address() + path)
                        .execute()
                        .header("Cache-Control"));
    }

    private Connection.Response follow(String code) throws IOException {
        return browser.newRequest(RunningServer.address() + "/request/follow")
                .method(Connection.Method.POST)
                .data("code", code)
                .followRedirects(false)
                .execute();
    }

    private static String letter() {
        return bean(Matters.class).queryCode(SomeLetters.fresh("路灯不亮"));
    }

    private static String code(String kind) {
        long body = bean(Bodies.class).find("MJ-BG").orElseThrow().id();
        return bean(TakeIn.class)
                .take(
                        new TakeIn.Incoming(
                                kind,
                                body,
                                null,
                                CameBy.ONLINE,
                                Instant.now(),
                                null,
                                null,
                                "receipt",
                                Acting.BODY,
                                "applicant",
                                UUID.randomUUID().toString(),
                                null,
                                Circle.ORDINARY))
                .queryCode();
    }
}
