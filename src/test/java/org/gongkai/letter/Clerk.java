package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongkai.access.MatterDesk;
import org.gongkai.access.Visitor;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;

/// Somebody of the office with letters, by the forms.
final class Clerk extends MatterDesk {

    private Clerk(Visitor visitor) {
        super(visitor, "/office/letters");
    }

    static Clerk named(String username) throws IOException {
        return new Clerk(Visitor.named(username));
    }

    /// A call to the hotline of the district office, with whatever differs from an ordinary one.
    long enter(Map<String, String> differing) throws IOException {
        return id(entered(differing));
    }

    /// The page with the number and the code.
    Document entered(Map<String, String> differing) throws IOException {
        Connection.Response answer = visitor().post("/office/letters", form(differing));
        Document page = answer.parse();
        assertThat(answer.statusCode()).as(page.select(".alert").text()).isEqualTo(200);
        return page;
    }

    static long id(Document entered) {
        String number = entered.select("#number").text();
        return bean(Matters.class).findByNumber(number).orElseThrow().id();
    }

    static Map<String, String> form(Map<String, String> differing) {
        var fields = new HashMap<String, String>();
        fields.put("formKey", UUID.randomUUID().toString());
        fields.put("source", Mailboxes.hotline("MJ-BG"));
        fields.put("kind", "complaint");
        fields.put("name", "来信人甲");
        fields.put("phone", "13900005678");
        fields.put("title", "路灯不亮");
        fields.put("text", "明镜路中段的三盏路灯不亮已有一周，晚上看不清路，请尽快修好。");
        fields.put("place", "明镜路中段");
        fields.put("replyWay", "page");
        fields.putAll(differing);
        return fields;
    }

    void accepted(long id, String complexity) throws IOException {
        done(id, "accept", Map.of("kind", "complaint", "complexity", complexity));
    }

    int status(long id) throws IOException {
        return visitor().get("/office/letters/" + id).statusCode();
    }

    /// Agrees to the answer as it is shown.
    void approved(long id) throws IOException {
        String hash = document(id).select("[name=shownHash]").val();
        done(id, "approve", Map.of("shownHash", hash));
    }
}
