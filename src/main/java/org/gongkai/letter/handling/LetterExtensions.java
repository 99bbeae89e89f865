package org.gongkai.letter.handling;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casework.Matter;
import org.gongkai.letter.Letters;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads where more time was asked for.
@Component
public class LetterExtensions {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    LetterExtensions(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Oldest first.
    public List<LetterExtension> list(Matter matter) {
        return jdbc.sql("SELECT * FROM letter.extension WHERE matter_id = ? ORDER BY id")
                .param(matter.id())
                .query((row, n) ->
                        new LetterExtension(
                                row.getLong("id"),
                                row.getInt("days"),
                                sealing.open(
                                        Letters.place(matter.number()), row.getBytes("reason")),
                                row.getString("proposed_by"),
                                row.getObject("proposed_on", LocalDate.class),
                                row.getObject("approved", Boolean.class)))
                .list();
    }
}
