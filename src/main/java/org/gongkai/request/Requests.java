package org.gongkai.request;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.gongkai.casework.Matter;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what is special about requests.
@Component
public class Requests {

    /// The kind of matter that a request is.
    public static final String KIND = "request";

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final JsonMapper json;

    Requests(JdbcClient jdbc, Sealing sealing, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
    }

    void add(Matter matter, Details details) {
        jdbc.sql(
                        """
                        INSERT INTO request.request (matter_id, applicant_kind, form_wanted,
                                                     way_wanted, wanted, proactive_asked)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        matter.id(),
                        details.applicantKind().code(),
                        details.formWanted(),
                        details.wayWanted(),
                        seal(matter, details.wanted()),
                        details.proactiveAsked())
                .update();
    }

    /// @throws NoSuchElementException when the matter is no request
    public Details details(Matter matter) {
        return jdbc.sql("SELECT * FROM request.request WHERE matter_id = ?")
                .param(matter.id())
                .query((row, n) ->
                        new Details(
                                ApplicantKind.of(row.getString("applicant_kind")),
                                row.getString("form_wanted"),
                                row.getString("way_wanted"),
                                open(matter.number(), row.getBytes("wanted")),
                                row.getBoolean("proactive_asked")))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("request"));
    }

    /// Puts a corrected description in place of the first; the first stays in the timeline.
    void correct(Matter matter, Wanted wanted) {
        jdbc.sql("UPDATE request.request SET wanted = ? WHERE matter_id = ?")
                .params(seal(matter, wanted), matter.id())
                .update();
    }

    /// Those among other requests that ask for the same in the same words.
    public Set<Long> listSameWords(Matter matter, List<Long> others) {
        if (others.isEmpty()) return Set.of();
        String words = details(matter).wanted().words();
        return Set.copyOf(
                jdbc.sql(
                                """
                                SELECT r.matter_id, m.number, r.wanted FROM request.request r
                                JOIN casework.matter m ON m.id = r.matter_id
                                WHERE r.matter_id IN (:others)
                                """)
                        .param("others", others)
                        .query((row, n) -> {
                            Wanted wanted = open(row.getString("number"), row.getBytes("wanted"));
                            return wanted.words().equals(words) ? row.getLong("matter_id") : 0L;
                        })
                        .list());
    }

    Wanted open(String number, byte[] sealed) {
        return json.readValue(sealing.open(place(number), sealed), Wanted.class);
    }

    private byte[] seal(Matter matter, Wanted wanted) {
        return sealing.seal(place(matter.number()), json.writeValueAsString(wanted));
    }

    /// Where what is sealed in this module belongs.
    static String place(String number) {
        return "request/" + number;
    }
}
