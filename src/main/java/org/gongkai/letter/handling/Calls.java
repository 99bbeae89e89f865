package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.casework.Matter;
import org.gongkai.letter.Letters;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the calls after answers.
@Component
public class Calls {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Calls(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Oldest first.
    public List<Call> list(Matter matter) {
        return jdbc.sql("SELECT * FROM letter.call WHERE matter_id = ? ORDER BY id")
                .param(matter.id())
                .query((row, n) -> {
                    byte[] words = row.getBytes("words");
                    return new Call(
                            row.getObject("on_day", LocalDate.class),
                            row.getString("by"),
                            row.getBoolean("reached"),
                            Objects.requireNonNullElse(row.getString("solved"), ""),
                            words == null
                                    ? ""
                                    : sealing.open(Letters.place(matter.number()), words));
                })
                .list();
    }
}
