package org.gongkai.request;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the question about number and frequency of requests.
@Component
public class AmountQuestions {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    AmountQuestions(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    public Optional<AmountQuestion> find(Matter matter) {
        return jdbc.sql("SELECT * FROM request.amount_question WHERE matter_id = ?")
                .param(matter.id())
                .query((row, n) ->
                        new AmountQuestion(
                                row.getObject("asked_on", LocalDate.class),
                                row.getObject("answer_by", LocalDate.class),
                                open(matter, row.getBytes("about")),
                                row.getObject("answered_on", LocalDate.class),
                                open(matter, row.getBytes("reasons")),
                                row.getObject("delayed_until", LocalDate.class),
                                open(matter, row.getBytes("delay_reason"))))
                .optional();
    }

    private String open(Matter matter, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealing.open(Requests.place(matter.number()), sealed);
    }
}
