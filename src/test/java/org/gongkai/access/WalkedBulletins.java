package org.gongkai.access;

import static org.gongkai.RunningServer.bean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A draft of a bulletin, one that went out, and an instruction on it, all of the officer's own
/// body.
record WalkedBulletins(long series, long draft, long issued, long instruction) {

    static WalkedBulletins make() {
        try {
            Visitor officer = Visitor.named("officer");
            long series = number("SELECT min(id) FROM bulletin.series");
            long issued = written(officer, series, "submit");
            String place = "/office/bulletins/" + issued;
            Visitor head = Visitor.named("unithead");
            String hash = head.page(place).select("[name=shownHash]").val();
            head.post(place + "/issue", Map.of("shownHash", hash));
            Visitor.named("leader")
                    .post(
                            place + "/instructions",
                            Map.of("formKey", UUID.randomUUID().toString(), "words", Walk.SECRET));
            return new WalkedBulletins(
                    series,
                    written(officer, series, "save"),
                    issued,
                    number(
                            "SELECT max(matter_id) FROM bulletin.instruction WHERE issue_id = "
                                    + issued));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long written(Visitor officer, long series, String then) throws IOException {
        officer.post(
                "/office/bulletins",
                Map.of(
                        "series", Long.toString(series),
                        "formKey", UUID.randomUUID().toString()));
        long id = number("SELECT max(id) FROM bulletin.issue");
        String place = "/office/bulletins/" + id;
        officer.post(place, sent(officer.page(place), "own", Map.of()));
        String item = Long.toString(number("SELECT max(id) FROM bulletin.item"));
        officer.post(
                place,
                sent(
                        officer.page(place),
                        then,
                        Map.of(
                                "headline-" + item, Walk.SECRET,
                                "section-" + item, "涉区舆情",
                                "words-" + item, Walk.SECRET)));
        return id;
    }

    private static Map<String, String> sent(Document page, String then, Map<String, String> typed) {
        var fields = new java.util.HashMap<String, String>();
        for (String name : new String[] {"saveCount", "from", "until"}) {
            fields.put(name, page.select("#compose [name=" + name + "]").val());
        }
        fields.putAll(typed);
        fields.put("then", then);
        return fields;
    }

    /// The address of a route among bulletins and instructions; any other as it is.
    String address(String path, long paper) {
        long id =
                path.startsWith("/office/bulletins/series/")
                        ? series
                        : path.startsWith("/office/instructions/")
                                ? instruction
                                : path.endsWith("/instructions") ? issued : draft;
        if (!path.startsWith("/office/bulletins/") && !path.startsWith("/office/instructions/")) {
            return path;
        }
        if (path.endsWith("/given-out")) return path + "?body=MJ-BG";
        return path.replaceFirst("\\{id[^}]*}}", Long.toString(id))
                .replaceFirst("\\{paperId[^}]*}}", Long.toString(paper))
                .replaceFirst("\\{deed:issue[^}]*}", "issue")
                .replaceFirst("\\{deed[^}]*}}", "route");
    }

    private static long number(String sql) {
        return bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
