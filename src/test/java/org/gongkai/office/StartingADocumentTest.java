package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class StartingADocumentTest {

    @Test
    void makesOneDocumentOfADoubleClick() throws IOException {
        Connection officer = RunningServer.signedIn("officer");
        FormElement form = emptyForm(officer);
        form.select("[name=title]").val("双击只建一份的通知");
        String first = form.submit().execute().url().getPath();
        String second = form.submit().execute().url().getPath();
        assertThat(first).startsWith("/office/editions/");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void makesOneDocumentOfFourClicksAtTheSameMoment() throws Exception {
        FormElement form = emptyForm(RunningServer.signedIn("officer"));
        form.select("[name=title]").val("四次同时点击的通知");
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> click = () -> form.submit().execute().url().getPath();
            var answers = clicks.invokeAll(Collections.nCopies(4, click));
            var pages = new HashSet<String>();
            for (var answer : answers) pages.add(answer.get());
            assertThat(pages).hasSize(1).allMatch(page -> page.startsWith("/office/editions/"));
        }
    }

    @Test
    void keepsAnEndlessTitleAndSaysWhatIsWrong() throws IOException {
        FormElement form = emptyForm(RunningServer.signedIn("officer"));
        form.select("[name=title]").val("题".repeat(10_000));
        Connection.Response answer = form.submit().execute();
        Document page = answer.parse();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".problem").text()).contains("最多 200 个字");
        assertThat(page.select("[name=title]").val()).hasSize(10_000);
    }

    @Test
    void isNotForThoseWhoOnlyKeepTheHouse() throws IOException {
        Connection.Response answer =
                RunningServer.signedIn("admin")
                        .newRequest(RunningServer.address() + "/office/documents/new")
                        .execute();
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.parse().select("h1").text()).isEqualTo("没有权限");
    }

    private static FormElement emptyForm(Connection officer) throws IOException {
        Document page = officer.newRequest(RunningServer.address() + "/office/documents/new").get();
        FormElement form = RunningServer.form(page, "main form");
        form.select("[name=bodyId] option:last-child").attr("selected", "selected");
        return form;
    }
}
