package org.gongkai.letter.open;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.OpenBrowser;
import org.gongkai.RunningServer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// Somebody with a browser without scripts who writes a letter.
final class Writer extends OpenBrowser {

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

    /// The page of the second step.
    Document preview(Map<String, String> fields) throws IOException {
        return post("/letter/new", fields).parse();
    }

    /// The form of the second step, ready to be sent.
    FormElement confirmation(Map<String, String> fields) throws IOException {
        return RunningServer.form(preview(fields), "form.ask");
    }

    /// Writes a letter; afterwards the browser holds the cookie.
    ///
    /// @return the query code on the receipt
    String write(Map<String, String> fields) throws IOException {
        sending(confirmation(fields)).execute();
        return code(page("/letter/receipt"));
    }
}
