package org.gongkai.letter.intake.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Rating;
import org.gongkai.casework.Ratings;
import org.gongkai.letter.Source;
import org.gongkai.letter.handling.Replies;
import org.gongkai.letter.handling.Reply;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says to a platform what became of a letter it handed over.
@Component
class FollowLetter {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Replies replies;
    private final Ratings ratings;
    private final AuditTrail audit;

    FollowLetter(
            JdbcClient jdbc, Matters matters, Replies replies, Ratings ratings, AuditTrail audit) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.replies = replies;
        this.ratings = ratings;
        this.audit = audit;
    }

    /// Empty when this source has none of this number. Of a complaint about conduct nothing is said
    /// but that it was accepted.
    Optional<Map<String, Object>> find(Source source, String outsideNumber) {
        return jdbc.sql(
                        """
                        SELECT matter_id FROM letter.letter
                        WHERE source_id = ? AND outside_number = ?
                        """)
                .params(source.id(), outsideNumber)
                .query((row, n) -> row.getLong(1))
                .optional()
                .map(id -> say(source, outsideNumber, matters.get(id)));
    }

    private Map<String, Object> say(Source source, String outsideNumber, Matter matter) {
        var said = new LinkedHashMap<String, Object>();
        said.put("outsideNumber", outsideNumber);
        if (matter.circle() == Circle.CONDUCT) {
            said.put("stage", "accepted");
            said.put("stageText", Text.t("letter-intake.api.stage.accepted"));
            return said;
        }
        String stage = LetterState.of(matter).code();
        said.put("number", matter.number());
        said.put("stage", stage);
        said.put("stageText", Text.t("letter-intake.api.stage." + stage));
        put(said, "receivedOn", matter.receivedOn());
        put(said, "dueOn", matter.isOpen() ? matter.dueOn() : null);
        List<Reply> delivered = replies.listDelivered(matter);
        if (!delivered.isEmpty()) {
            Reply last = delivered.getLast();
            put(said, "answeredOn", last.deliveredOn());
            said.put("outcome", last.outcome().code());
            said.put("outcomeText", Text.t("letter.outcome." + last.outcome().code()));
            said.put("answer", last.text());
            audit.read("api:" + source.code(), "letter.read-answer", matter.subject());
        }
        ratings.find(matter).map(Rating::level).ifPresent(level -> said.put("rating", level));
        return said;
    }

    private static void put(Map<String, Object> said, String name, @Nullable LocalDate day) {
        if (day != null) said.put(name, day.toString());
    }
}
