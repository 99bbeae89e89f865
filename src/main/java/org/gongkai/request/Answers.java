package org.gongkai.request;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.files.Sha256;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads answers.
@Component
public class Answers {

    private final JdbcClient jdbc;
    private final ReplyParts parts;
    private final Sealing sealing;

    Answers(JdbcClient jdbc, ReplyParts parts, Sealing sealing) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.sealing = sealing;
    }

    /// The answer that was not sent back, if there is one.
    public Optional<Answer> find(Matter matter) {
        return list(matter).stream().filter(answer -> answer.returnedBy() == null).findFirst();
    }

    public List<Answer> list(Matter matter) {
        Map<Long, ReplyParts.Parts> all = parts.list(matter);
        return jdbc.sql("SELECT * FROM request.answer WHERE matter_id = ? ORDER BY id")
                .param(matter.id())
                .query((row, n) -> answer(row, matter.number(), all))
                .list();
    }

    /// What a signature is for.
    static String hash(
            Outcome outcome, String text, List<Withheld> withheld, List<Enclosure> enclosures) {
        var all = new StringBuilder(outcome.code()).append('\n').append(text);
        for (Withheld one : withheld) add(all, "withheld", one.ground().code(), one.part());
        for (Enclosure one : enclosures) add(all, "enclosure", one.hash(), one.name());
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// With its lengths, and the length of all before it, so that no text can look like a part.
    private static void add(StringBuilder all, String what, String key, String words) {
        all.append('\n')
                .append(all.length())
                .append(':')
                .append(what)
                .append(':')
                .append(key)
                .append(':')
                .append(words.length())
                .append(':')
                .append(words);
    }

    private Answer answer(ResultSet row, String number, Map<Long, ReplyParts.Parts> all)
            throws SQLException {
        long id = row.getLong("id");
        ReplyParts.Parts own = all.getOrDefault(id, ReplyParts.Parts.NONE);
        return new Answer(
                id,
                Outcome.of(row.getString("outcome")),
                sealing.open(Requests.place(number), row.getBytes("text")),
                own.withheld(),
                own.enclosures(),
                row.getString("content_hash"),
                row.getString("prepared_by"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                row.getString("returned_by"),
                Objects.requireNonNullElse(row.getString("return_reason"), ""),
                row.getString("signed_by"),
                row.getString("letter_number"),
                row.getObject("delivered_on", LocalDate.class));
    }
}
