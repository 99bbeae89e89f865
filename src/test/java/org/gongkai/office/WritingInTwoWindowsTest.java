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
class WritingInTwoWindowsTest {

    @Test
    void neverOverwritesWhatTheOtherSavedUnlessThePersonSaysSo() throws IOException {
        Connection officer = RunningServer.signedIn("officer");
        Document start =
                officer.newRequest(RunningServer.address() + "/office/documents/new").get();
        FormElement form = RunningServer.form(start, "main form");
        form.select("[name=bodyId] option:last-child").attr("selected", "selected");
        form.select("[name=title]").val("两个窗口里的草稿");
        String edition = form.submit().execute().url().toString();

        Document one = officer.newRequest(edition).get();
        Document other = officer.newRequest(edition).get();
        assertThat(save(one, "甲窗口的摘要", "save").statusCode()).isEqualTo(200);

        Connection.Response refused = save(other, "乙窗口的摘要", "save");
        Document kept = refused.parse();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(kept.select(".alert").text()).contains("在别处保存过");
        assertThat(kept.select("[name=summary]").val()).isEqualTo("乙窗口的摘要");
        assertThat(summary(officer, edition)).isEqualTo("甲窗口的摘要");

        save(kept, "乙窗口的摘要", "overwrite");
        assertThat(summary(officer, edition)).isEqualTo("乙窗口的摘要");
    }

    private static Connection.Response save(Document page, String summary, String then)
            throws IOException {
        FormElement form = RunningServer.form(page, "#draft");
        form.select("[name=summary]").val(summary);
        return form.submit().data("then", then).execute();
    }

    private static String summary(Connection officer, String edition) throws IOException {
        return officer.newRequest(edition).get().select("[name=summary]").val();
    }
}
