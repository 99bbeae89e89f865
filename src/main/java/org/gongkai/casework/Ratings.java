package org.gongkai.casework;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people say of how their matters were handled: once each, and not taken back.
@Component
public class Ratings {

    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final Clock clock;

    Ratings(JdbcClient jdbc, Sealing sealing, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /// The newest.
    public Optional<Rating> find(Matter matter) {
        return list(matter).stream().reduce((before, after) -> after);
    }

    /// All of a matter, oldest first: one for each answer at most.
    public List<Rating> list(Matter matter) {
        return jdbc.sql("SELECT * FROM casework.rating WHERE matter_id = ? ORDER BY round")
                .param(matter.id())
                .query((row, n) -> {
                    byte[] words = row.getBytes("words");
                    return new Rating(
                            row.getInt("round"),
                            row.getInt("level"),
                            words == null ? "" : sealing.open(place(matter.number()), words),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("way"),
                            row.getBoolean("counts"));
                })
                .list();
    }

    /// Leaves a rating out of what is counted; what was said stays.
    @Transactional
    public void discount(Matter matter, int round) {
        jdbc.sql("UPDATE casework.rating SET counts = false WHERE matter_id = ? AND round = ?")
                .params(matter.id(), round)
                .update();
    }

    /// Of the first answer, online.
    ///
    /// @param level 1 to 5
    /// @return false when it had been rated before; what was said then stays
    /// @throws Refused when the level is none or the words are too long
    @Transactional
    public boolean add(Matter matter, int level, String words) {
        return add(matter, 1, level, words, "online", "applicant");
    }

    /// @param round which answer
    /// @param way `online` or `telephone`
    /// @param by who enters it: `applicant`, or the user name of who heard it
    @Transactional
    public boolean add(Matter matter, int round, int level, String words, String way, String by) {
        if (level < 1 || level > 5) {
            throw new Refused("level", Text.t("office.refused.choose"));
        }
        if (Text.length(words) > LONGEST) {
            throw new Refused(
                    "words", Text.t("office.refused.too-long", LONGEST, Text.length(words)));
        }
        int added =
                jdbc.sql(
                                """
                                INSERT INTO casework.rating (matter_id, round, level, words, at, way)
                                VALUES (:matter, :round, :level, :words, :at, :way)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("matter", matter.id())
                        .param("round", round)
                        .param("way", way)
                        .param("level", level)
                        .param(
                                "words",
                                words.isBlank()
                                        ? null
                                        : sealing.seal(place(matter.number()), words.strip()),
                                java.sql.Types.BINARY)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (added == 0) return false;
        audit.record(by, matter.kind() + ".rate", matter.subject(), Map.of("level", level));
        return true;
    }

    private static String place(String number) {
        return "rating/" + number;
    }
}
