package org.gongkai.request;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the correction that was asked for.
@Component
public class Corrections {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Corrections(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    public Optional<Correction> find(Matter matter) {
        return jdbc.sql("SELECT * FROM request.correction WHERE matter_id = ?")
                .param(matter.id())
                .query((row, n) ->
                        new Correction(
                                row.getObject("asked_on", LocalDate.class),
                                row.getObject("answer_by", LocalDate.class),
                                sealing.open(Requests.place(matter.number()), row.getBytes("what")),
                                row.getObject("answered_on", LocalDate.class)))
                .optional();
    }
}
