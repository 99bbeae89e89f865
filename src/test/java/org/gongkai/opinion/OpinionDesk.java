package org.gongkai.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;

/// The office's side of public opinion, by its forms.
final class OpinionDesk {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Visitor visitor;

    private OpinionDesk(Visitor visitor) {
        this.visitor = visitor;
    }

    static OpinionDesk of(String username) throws IOException {
        return new OpinionDesk(Visitor.named(username));
    }

    Visitor visitor() {
        return visitor;
    }

    /// A post of the district office, with whatever differs from an ordinary one.
    long enter(Map<String, String> differing) throws IOException {
        return idOf(visitor.post("/office/opinion", form(differing)));
    }

    static Map<String, String> form(Map<String, String> differing) {
        int number = COUNT.incrementAndGet();
        var fields = new HashMap<String, String>();
        fields.put("formKey", UUID.randomUUID().toString());
        fields.put("body", "MJ-BG");
        fields.put("platform", "weibo");
        fields.put("postedOn", "2026-01-05");
        fields.put("title", "路灯不亮" + number);
        fields.put("author", "明镜湖边的人");
        fields.put("text", "云杉社区东门的路灯不亮已有一周，第" + number + "次反映。");
        fields.put("link", "https://posts.example/" + UUID.randomUUID());
        fields.putAll(differing);
        return fields;
    }

    long topic(String name, boolean hot) throws IOException {
        var fields = new HashMap<String, String>();
        fields.put("formKey", UUID.randomUUID().toString());
        fields.put("body", "MJ-BG");
        fields.put("name", name);
        fields.put("summary", "热点概况");
        fields.put("openedOn", "2016-01-01");
        if (hot) fields.put("hot", "yes");
        return idOf(visitor.post("/office/opinion/topics", fields));
    }

    static long idOf(Connection.Response answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.parse().select(".alert").text()).isEqualTo(302);
        return Long.parseLong(
                Objects.requireNonNull(answer.header("Location")).replaceAll(".*/", ""));
    }

    Connection.Response press(long id, String deed, Map<String, String> fields) throws IOException {
        var all = new HashMap<>(fields);
        all.putIfAbsent("formKey", UUID.randomUUID().toString());
        return visitor.post("/office/opinion/" + id + "/" + deed, all);
    }

    void done(long id, String deed, Map<String, String> fields) throws IOException {
        Connection.Response answer = press(id, deed, fields);
        assertThat(answer.statusCode())
                .as(deed + ": " + answer.parse().select(".alert, .problem").text())
                .isEqualTo(302);
    }

    Document page(long id) throws IOException {
        return visitor.page("/office/opinion/" + id);
    }
}
