package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.letter.Letters;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was said against ratings.
@Component
public class Appeals {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Appeals(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    public Optional<Appeal> find(Matter matter, int round) {
        String place = Letters.place(matter.number());
        return jdbc.sql("SELECT * FROM letter.appeal WHERE matter_id = ? AND round = ?")
                .params(matter.id(), round)
                .query((row, n) -> {
                    byte[] words = row.getBytes("words");
                    return new Appeal(
                            row.getInt("round"),
                            sealing.open(place, row.getBytes("reason")),
                            row.getString("by"),
                            row.getObject("on_day", LocalDate.class),
                            row.getString("decided_by"),
                            row.getObject("upheld", Boolean.class),
                            words == null ? "" : sealing.open(place, words));
                })
                .optional();
    }
}
