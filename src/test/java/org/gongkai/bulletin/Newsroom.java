package org.gongkai.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The office's side of bulletins, by its forms.
public final class Newsroom {

    private static final AtomicLong VOICES = new AtomicLong(700_000_000);

    private final Visitor visitor;

    private Newsroom(Visitor visitor) {
        this.visitor = visitor;
    }

    public static Newsroom of(String username) throws IOException {
        return new Newsroom(Visitor.named(username));
    }

    public Visitor visitor() {
        return visitor;
    }

    static long series(String name) {
        return bean(JdbcClient.class)
                .sql("SELECT id FROM bulletin.series WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    /// A voice that may be taken up.
    static long voice(String title, String words) {
        long id = VOICES.incrementAndGet();
        SomeVoices.put(id, "LX-" + id, title, words);
        return id;
    }

    /// Begins an issue of a series.
    public long start(String series) throws IOException {
        Connection.Response answer =
                visitor.post(
                        "/office/bulletins",
                        Map.of(
                                "series", Long.toString(series(series)),
                                "formKey", UUID.randomUUID().toString()));
        assertThat(answer.statusCode()).as(answer.parse().select(".alert").text()).isEqualTo(302);
        return id(answer);
    }

    /// An issue with one voice in it, put before its issuer.
    public long submitted(String series, String title, String words) throws IOException {
        long id = start(series);
        press(id, "add:" + SomeVoices.KIND + ":" + voice(title, words), Map.of());
        Connection.Response answer = press(id, "submit", Map.of());
        assertThat(answer.statusCode()).as(answer.parse().select(".alert").text()).isEqualTo(302);
        return id;
    }

    /// Presses a button of the page on which an issue is composed, as it stands now.
    public Connection.Response press(long id, String then, Map<String, String> typed)
            throws IOException {
        return press(id, then, page(id, "?edit=1"), typed);
    }

    /// Presses a button on a page that was loaded before.
    Connection.Response press(long id, String then, Document page, Map<String, String> typed)
            throws IOException {
        var fields = new HashMap<String, String>();
        page.select("#compose input[name], #compose textarea[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        page.select("#compose select")
                .forEach(field ->
                        fields.put(field.attr("name"), field.select("option[selected]").val()));
        fields.remove("_csrf");
        fields.putAll(typed);
        fields.put("then", then);
        return visitor.post("/office/bulletins/" + id, fields);
    }

    /// The id of the newest item of an issue.
    static String item(long id) {
        return bean(JdbcClient.class)
                .sql("SELECT max(id)::text FROM bulletin.item WHERE issue_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /// Gives an issue out, as its page shows it now.
    public Connection.Response issue(long id) throws IOException {
        return decide(id, "issue", Map.of());
    }

    Connection.Response decide(long id, String deed, Map<String, String> more) throws IOException {
        var fields = new HashMap<>(more);
        fields.putIfAbsent("shownHash", page(id, "").select("[name=shownHash]").val());
        return visitor.post("/office/bulletins/" + id + "/" + deed, fields);
    }

    /// Carries an instruction out and says so, with a paper.
    public void report(long id, String result, String words) throws IOException {
        Connection.Response answer =
                visitor.to("/office/instructions/" + id + "/report")
                        .method(Connection.Method.POST)
                        .header("X-CSRF-TOKEN", visitor.token())
                        .data("seen", seen(id))
                        .data("result", result)
                        .data("words", words)
                        .data(
                                "file",
                                "凭证.txt",
                                new ByteArrayInputStream("发放凭证".getBytes(StandardCharsets.UTF_8)))
                        .execute();
        assertThat(answer.statusCode()).as(answer.parse().select(".alert").text()).isEqualTo(302);
    }

    /// Writes on the newest item of an issue.
    ///
    /// @param body code of who carries it out; empty leaves it to the office
    /// @return id of the instruction
    public long instruct(long issue, String words, String body) throws IOException {
        Connection.Response answer = tryInstruct(issue, words, body, Map.of());
        assertThat(answer.statusCode()).as(answer.parse().select(".alert").text()).isEqualTo(302);
        return bean(JdbcClient.class)
                .sql("SELECT max(matter_id) FROM bulletin.instruction WHERE issue_id = ?")
                .param(issue)
                .query(Long.class)
                .single();
    }

    Connection.Response tryInstruct(long issue, String words, String body, Map<String, String> more)
            throws IOException {
        var fields = new HashMap<String, String>();
        fields.put("formKey", UUID.randomUUID().toString());
        fields.put("item", item(issue));
        fields.put("words", words);
        fields.put("body", body);
        fields.putAll(more);
        return visitor.post("/office/bulletins/" + issue + "/instructions", fields);
    }

    /// Presses a button of an instruction's page as it stands now.
    public void done(long id, String deed, Map<String, String> fields) throws IOException {
        Connection.Response answer = deed(id, deed, seen(id), fields);
        assertThat(answer.statusCode())
                .as(deed + ": " + answer.parse().select(".alert, .problem, h1").text())
                .isEqualTo(302);
    }

    Connection.Response deed(long id, String deed, String seen, Map<String, String> fields)
            throws IOException {
        var all = new HashMap<>(fields);
        all.put("seen", seen);
        return visitor.post("/office/instructions/" + id + "/" + deed, all);
    }

    String seen(long id) throws IOException {
        return Objects.requireNonNull(
                        visitor.page("/office/instructions/" + id).selectFirst("[name=seen]"))
                .val();
    }

    String task(long id) throws IOException {
        return visitor.page("/office/instructions/" + id).select("main").text();
    }

    Document page(long id, String query) throws IOException {
        return visitor.page("/office/bulletins/" + id + query);
    }

    String text(long id) throws IOException {
        return page(id, "").select("main").text();
    }

    private static long id(Connection.Response answer) {
        return Long.parseLong(
                Objects.requireNonNull(answer.header("Location")).replaceAll(".*/|\\?.*", ""));
    }
}
