package org.gongkai.access;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// Somebody with a browser: a person of the office, or nobody in particular. Redirects are not
/// followed, so that each answer is seen as it is.
public final class Visitor {

    private final Connection session;
    private final String token;

    private Visitor(Connection session, String tokenPage) throws IOException {
        this.session = session.followRedirects(false);
        Element field = get(tokenPage).parse().selectFirst("input[name=_csrf]");
        this.token = Objects.requireNonNull(field, "no token at " + tokenPage).val();
    }

    public static Visitor named(String username) throws IOException {
        return new Visitor(RunningServer.signedIn(username), "/office/password");
    }

    public static Visitor nobody() throws IOException {
        return new Visitor(RunningServer.anybody(), "/office/sign-in");
    }

    public String token() {
        return token;
    }

    public Connection to(String path) {
        return session.newRequest(RunningServer.address() + path);
    }

    public Connection.Response get(String path) throws IOException {
        return to(path).execute();
    }

    public Document page(String path) throws IOException {
        return get(path).parse();
    }

    public Connection.Response post(String path, Map<String, String> fields) throws IOException {
        return to(path).method(Connection.Method.POST)
                .header("X-CSRF-TOKEN", token)
                .data(fields)
                .execute();
    }

    /// Decides on an edition as its page shows it now.
    ///
    /// @param outcome `approve` or `return`
    public Connection.Response decide(String place, String outcome, String opinion)
            throws IOException {
        Document page = page(place);
        return post(
                place + "/decision",
                Map.of(
                        "outcome",
                        outcome,
                        "shownStep",
                        page.select("[name=shownStep]").val(),
                        "shownHash",
                        page.select("[name=shownHash]").val(),
                        "opinion",
                        opinion));
    }

    /// Starts a document of the person's own body.
    ///
    /// @return id of its first edition
    public long draft(String title) throws IOException {
        FormElement form = RunningServer.form(page("/office/documents/new"), "main form");
        Objects.requireNonNull(form.selectFirst("[name=bodyId] option[value~=[1-9]]"))
                .attr("selected", "selected");
        form.select("[name=title]").val(title);
        String place = Objects.requireNonNull(form.submit().execute().header("Location"));
        return Long.parseLong(place.replaceAll(".*/", ""));
    }

    /// The form of a draft, all that is required filled in.
    public FormElement completed(long edition, String html) throws IOException {
        FormElement form = RunningServer.form(page("/office/editions/" + edition), "#draft");
        Objects.requireNonNull(form.select("[name=branchCode] option[value~=.]").first())
                .attr("selected", "selected");
        form.select("[name=madeOn]").val("2026-11-20");
        form.select("[name=html]").val(html);
        form.select("[name=attribute][value=proactive]").attr("checked", "checked");
        return form;
    }
}
