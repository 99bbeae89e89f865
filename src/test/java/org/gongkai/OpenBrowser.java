package org.gongkai;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// Somebody without an account, with a browser without scripts, who sends a matter and follows it.
/// Redirects of forms are not followed, so that each answer is seen as it is.
public class OpenBrowser {

    public final Connection session = RunningServer.anybody();

    public Connection to(String path) {
        return session.newRequest(RunningServer.address() + path);
    }

    public Document page(String path) throws IOException {
        return to(path).get();
    }

    public Connection.Response post(String path, Map<String, String> fields) throws IOException {
        return to(path).method(Connection.Method.POST)
                .data(fields)
                .followRedirects(false)
                .execute();
    }

    /// The form of the second step about to be sent, without files yet. The kind of content of the
    /// form before is forgotten, so that files can be added.
    public static Connection sending(FormElement confirmation) {
        List<String> files = confirmation.select("input[type=file]").eachAttr("name");
        Connection sending = confirmation.submit();
        sending.request().data().removeIf(field -> files.contains(field.key()));
        sending.request().removeHeader("Content-Type");
        return sending.data("then", "send").followRedirects(false);
    }

    public static String code(Document receipt) {
        return String.join("-", receipt.select(".code span").eachText());
    }

    public static Matter matter(String code) {
        return RunningServer.bean(Matters.class).findByCode(code).orElseThrow();
    }

    public static String text(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector).text();
    }
}
