package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;

/// The office's side of a request, by its forms.
final class OfficeDesk {

    private final Visitor visitor;

    private OfficeDesk(Visitor visitor) {
        this.visitor = visitor;
    }

    static OfficeDesk of(String username) throws IOException {
        return new OfficeDesk(Visitor.named(username));
    }

    Visitor visitor() {
        return visitor;
    }

    /// A request over the desk, with whatever differs from an ordinary one.
    long enter(Map<String, String> differing) throws IOException {
        Connection.Response answer = visitor.post("/office/requests", form(differing));
        assertThat(answer.statusCode()).as(answer.parse().select(".alert").text()).isEqualTo(302);
        return Long.parseLong(
                Objects.requireNonNull(answer.header("Location")).replaceAll(".*/", ""));
    }

    static Map<String, String> form(Map<String, String> differing) {
        var fields = new HashMap<String, String>();
        fields.put("formKey", UUID.randomUUID().toString());
        fields.put("body", "MJ-BG");
        fields.put("cameBy", "desk");
        fields.put("applicantKind", "natural");
        fields.put("name", "申请人甲");
        fields.put("idNumber", "11010119900307289X");
        fields.put("phone", "13900001234");
        fields.put("description", "明镜湖公园改造工程的立项批复");
        fields.put("formWanted", "either");
        fields.put("wayWanted", "desk");
        fields.putAll(differing);
        return fields;
    }

    /// Presses a button on the page as it stands now.
    Connection.Response press(long id, String deed, Map<String, String> fields) throws IOException {
        return press(id, deed, seen(id), fields);
    }

    /// Presses a button on a page that showed an older state.
    Connection.Response press(long id, String deed, String seen, Map<String, String> fields)
            throws IOException {
        var all = new HashMap<>(fields);
        all.put("seen", seen);
        return visitor.post("/office/requests/" + id + "/" + deed, all);
    }

    void done(long id, String deed, Map<String, String> fields) throws IOException {
        Connection.Response answer = press(id, deed, fields);
        assertThat(answer.statusCode())
                .as(deed + ": " + answer.parse().select(".alert, .problem").text())
                .isEqualTo(302);
    }

    String seen(long id) throws IOException {
        return Objects.requireNonNull(
                        visitor.page("/office/requests/" + id).selectFirst("[name=seen]"))
                .val();
    }

    String page(long id) throws IOException {
        return visitor.page("/office/requests/" + id).select("main").text();
    }
}
