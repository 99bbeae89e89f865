package org.gongkai.letter.open;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// Somebody with a browser without scripts who writes a letter.
final class Writer {

    final Connection session = RunningServer.anybody();

    /// The first step, filled in by somebody whose street lamp is broken.
    static Map<String, String> filledIn() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("source", "mj-mailbox");
        fields.put("kind", "help");
        fields.put("category", "city");
        fields.put("title", "云杉路路灯不亮");
        fields.put("text", "云杉路十二号门口的路灯，\n十天没有亮了。");
        fields.put("place", "云杉路12号");
        fields.put("name", "示例来信人乙");
        fields.put("phone", "0000-66098765");
        fields.put("replyWay", "page");
        return fields;
    }

    static Map<String, String> anonymous() {
        Map<String, String> fields = filledIn();
        fields.remove("name");
        fields.remove("phone");
        fields.put("anonymous", "yes");
        return fields;
    }

    Connection to(String path) {
        return session.newRequest(RunningServer.address() + path);
    }

    Document page(String path) throws IOException {
        return to(path).get();
    }

    Connection.Response post(String path, Map<String, String> fields) throws IOException {
        return to(path).method(Connection.Method.POST)
                .data(fields)
                .followRedirects(false)
                .execute();
    }

    /// The page of the second step.
    Document preview(Map<String, String> fields) throws IOException {
        return post("/letter/new", fields).parse();
    }

    /// The form of the second step, ready to be sent.
    FormElement confirmation(Map<String, String> fields) throws IOException {
        return RunningServer.form(preview(fields), "form.ask");
    }

    /// The form about to be sent, without files yet. The kind of content of the form before is
    /// forgotten, so that files can be added.
    static Connection sending(FormElement confirmation) {
        Connection sending = confirmation.submit();
        sending.request().data().removeIf(field -> field.key().equals("file"));
        sending.request().removeHeader("Content-Type");
        return sending.data("then", "send").followRedirects(false);
    }

    /// Writes a letter; afterwards the browser holds the cookie.
    ///
    /// @return the query code on the receipt
    String write(Map<String, String> fields) throws IOException {
        sending(confirmation(fields)).execute();
        return code(page("/letter/receipt"));
    }

    static String code(Document receipt) {
        return String.join("-", receipt.select(".code span").eachText());
    }

    static Matter matter(String code) {
        return RunningServer.bean(Matters.class).findByCode(code).orElseThrow();
    }

    static String text(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector).text();
    }
}
