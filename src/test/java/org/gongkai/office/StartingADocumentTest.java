package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
