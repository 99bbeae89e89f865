package org.gongkai.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.Rules;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Parties;
import org.gongkai.casework.Party;
import org.gongkai.privacy.Sealing;
import org.gongkai.privacy.SecretCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads consultations.
@Component
public class Consultations {

    static final String LINK_MARK = "consult-link";

    private final JdbcClient jdbc;
    private final Parties parties;
    private final Sealing sealing;
    private final KeptCalendar calendar;

    Consultations(JdbcClient jdbc, Parties parties, Sealing sealing, KeptCalendar calendar) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.sealing = sealing;
        this.calendar = calendar;
    }

    public List<Consultation> list(Matter matter) {
        String place = Requests.place(matter.number());
        Map<Long, Party> people = parties.list(matter);
        WorkCalendar days = calendar.current();
        return jdbc.sql("SELECT * FROM request.consultation WHERE matter_id = ? ORDER BY id")
                .param(matter.id())
                .query((row, n) -> {
                    LocalDate received = row.getObject("received_on", LocalDate.class);
                    byte[] words = row.getBytes("words");
                    byte[] despite = row.getBytes("despite");
                    LocalDate by = answerBy(matter, received, days);
                    return new Consultation(
                            row.getLong("id"),
                            row.getString("kind"),
                            Objects.requireNonNull(people.get(row.getLong("party_id"))),
                            sealing.open(place, row.getBytes("about")),
                            row.getObject("asked_on", LocalDate.class),
                            received,
                            by,
                            by != null && days.isProvisional(by),
                            row.getObject("answered_on", LocalDate.class),
                            row.getString("answer"),
                            words == null ? "" : sealing.open(place, words),
                            despite == null ? "" : sealing.open(place, despite));
                })
                .list();
    }

    /// @throws NoSuchElementException when the matter has no such consultation
    public Consultation get(Matter matter, long id) {
        return list(matter).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("consultation"));
    }

    /// Which consultation of which matter a link opens.
    public record Opened(long matterId, long consultationId) {}

    public Optional<Opened> findByLink(String typed) {
        String code = SecretCode.normalized(typed);
        if (code.isEmpty()) return Optional.empty();
        return jdbc.sql(
                        "SELECT matter_id, id FROM request.consultation WHERE link_mark IN (:marks)")
                .param("marks", sealing.marks(LINK_MARK, code))
                .query((row, n) -> new Opened(row.getLong("matter_id"), row.getLong("id")))
                .optional();
    }

    /// The code of the link, to write it into the letter.
    public String link(Matter matter, long id) {
        byte[] sealed =
                jdbc.sql("SELECT link_sealed FROM request.consultation WHERE id = ?")
                        .param(id)
                        .query((row, n) -> row.getBytes(1))
                        .single();
        return sealing.open(Requests.place(matter.number()), sealed);
    }

    private static @Nullable LocalDate answerBy(
            Matter matter, @Nullable LocalDate received, WorkCalendar days) {
        Rules rules = matter.rules();
        if (received == null || rules == null || rules.consultation() == 0) return null;
        return Term.workingDays(rules.consultation()).end(received, days);
    }
}
