package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;

/// Somebody of the office with matters of one kind, by the forms.
public class MatterDesk {

    private final Visitor visitor;
    private final String place;

    /// @param place address of the list
    protected MatterDesk(Visitor visitor, String place) {
        this.visitor = visitor;
        this.place = place;
    }

    public Visitor visitor() {
        return visitor;
    }

    /// Presses a button on the page as it stands now.
    public Connection.Response press(long id, String deed, Map<String, String> fields)
            throws IOException {
        return press(id, deed, seen(id), fields);
    }

    /// Presses a button on a page that showed an older state.
    public Connection.Response press(long id, String deed, String seen, Map<String, String> fields)
            throws IOException {
        var all = new HashMap<>(fields);
        all.put("seen", seen);
        return visitor.post(place + "/" + id + "/" + deed, all);
    }

    /// @return where it led
    public String done(long id, String deed, Map<String, String> fields) throws IOException {
        Connection.Response answer = press(id, deed, fields);
        assertThat(answer.statusCode())
                .as(deed + ": " + answer.parse().select(".alert, .problem").text())
                .isEqualTo(302);
        return Objects.requireNonNull(answer.header("Location"));
    }

    public Document document(long id) throws IOException {
        return visitor.page(place + "/" + id);
    }

    public String page(long id) throws IOException {
        return document(id).select("main").text();
    }

    public String seen(long id) throws IOException {
        return Objects.requireNonNull(document(id).selectFirst("[name=seen]")).val();
    }
}
