package org.gongkai.letter.handling;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.files.Sha256;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.Letters;
import org.gongkai.letter.ReplyWay;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads answers.
@Component
public class Replies {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Replies(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// All of a letter, those that were sent back too, oldest first.
    public List<Reply> list(Matter matter) {
        return jdbc.sql("SELECT * FROM letter.reply WHERE matter_id = ? ORDER BY id")
                .param(matter.id())
                .query((row, n) -> reply(row, matter.number()))
                .list();
    }

    /// The one that is being given in this round, if it is prepared.
    public Optional<Reply> find(Matter matter, int round) {
        return list(matter).stream()
                .filter(one -> one.round() == round && !one.isReturned())
                .findFirst();
    }

    /// Those the writer has, oldest first.
    public List<Reply> listDelivered(Matter matter) {
        return list(matter).stream().filter(Reply::isDelivered).toList();
    }

    /// What a review is for: the outcome and the words.
    static String hash(LetterOutcome outcome, String text) {
        String all = outcome.code() + "\n" + text;
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private Reply reply(ResultSet row, String number) throws SQLException {
        String place = Letters.place(number);
        OffsetDateTime reviewed = row.getObject("reviewed_at", OffsetDateTime.class);
        byte[] reason = row.getBytes("return_reason");
        String way = row.getString("delivered_by");
        return new Reply(
                row.getLong("id"),
                row.getInt("round"),
                LetterOutcome.of(row.getString("outcome")),
                sealing.open(place, row.getBytes("text")),
                row.getString("content_hash"),
                row.getString("prepared_by"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                row.getString("returned_by"),
                reason == null ? "" : sealing.open(place, reason),
                row.getString("reviewed_by"),
                reviewed == null
                        ? null
                        : LocalDate.ofInstant(reviewed.toInstant(), ZoneId.of("Asia/Shanghai")),
                row.getObject("delivered_on", LocalDate.class),
                way == null ? null : ReplyWay.of(way));
    }
}
