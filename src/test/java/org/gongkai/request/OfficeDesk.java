package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.access.MatterDesk;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;

/// The office's side of a request, by its forms.
final class OfficeDesk extends MatterDesk {

    private OfficeDesk(Visitor visitor) {
        super(visitor, "/office/requests");
    }

    static OfficeDesk of(String username) throws IOException {
        return new OfficeDesk(Visitor.named(username));
    }

    /// A request over the desk, with whatever differs from an ordinary one.
    long enter(Map<String, String> differing) throws IOException {
        Connection.Response answer = visitor().post("/office/requests", form(differing));
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
}
