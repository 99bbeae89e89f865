package org.gongkai.request.open;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.OpenBrowser;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// Somebody with a browser without scripts who asks for information.
final class Applicant extends OpenBrowser {

    /// The first step, filled in as by a citizen who wants a map.
    static Map<String, String> filledIn() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("body", "MJ-BG");
        fields.put("applicantKind", "natural");
        fields.put("name", "示例申请人甲");
        fields.put("idKind", "id-card");
        fields.put("idNumber", "11010519491231002X");
        fields.put("phone", "0000-66012345");
        fields.put("wantedName", "朗月街道排水管网改造图纸");
        fields.put("description", "2025年完工的\n云杉社区一段");
        fields.put("wayWanted", "online");
        fields.put("formWanted", "electronic");
        return fields;
    }

    /// The page of the second step.
    Document preview(Map<String, String> fields) throws IOException {
        return post("/request/new", fields).parse();
    }

    /// The form of the second step, ready to be sent.
    FormElement confirmation(Map<String, String> fields) throws IOException {
        return RunningServer.form(preview(fields), "form.ask");
    }

    Connection.Response send(FormElement confirmation) throws IOException {
        return sending(confirmation).execute();
    }

    /// Asks for information; afterwards the browser holds the cookie.
    ///
    /// @return the query code on the receipt
    String ask(Map<String, String> fields) throws IOException {
        send(confirmation(fields));
        return code(page("/request/receipt"));
    }
}
