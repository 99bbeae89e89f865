package org.gongkai.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiFunction;
import org.gongkai.casework.Matter;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what is special about letters.
@Component
public class Letters {

    /// The kind of matter that a letter is.
    public static final String KIND = "letter";

    private final JdbcClient jdbc;
    private final Sources sources;
    private final Categories categories;
    private final Alike alike;
    private final Sealing sealing;
    private final JsonMapper json;

    Letters(
            JdbcClient jdbc,
            Sources sources,
            Categories categories,
            Alike alike,
            Sealing sealing,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.categories = categories;
        this.alike = alike;
        this.sealing = sealing;
        this.json = json;
    }

    void add(Matter matter, TakeInLetter.Incoming incoming) {
        Content content = incoming.content();
        jdbc.sql(
                        """
                        INSERT INTO letter.letter (matter_id, source_id, outside_number, kind,
                            category_id, consent, reply_way, title, content, against_id, likeness,
                            first_body_id)
                        VALUES (:matter, :source, :outside, :kind, :category, :consent, :way,
                            :title, :content, :against, :likeness, :first)
                        """)
                .param("matter", matter.id())
                .param("source", incoming.source().id())
                .param("outside", incoming.outsideNumber(), java.sql.Types.VARCHAR)
                .param("kind", incoming.kind().code())
                .param("category", incoming.categoryId(), java.sql.Types.BIGINT)
                .param("consent", incoming.consent())
                .param("way", incoming.replyWay().code())
                .param("title", sealing.seal(place(matter.number()), content.title()))
                .param("content", seal(matter.number(), content))
                .param("against", incoming.againstId(), java.sql.Types.BIGINT)
                .param("likeness", alike.marks(content.text()))
                .param("first", matter.bodyId())
                .update();
    }

    /// The row first, then what it names: while a row is read its connection is held, and a second
    /// one for each reader would soon leave none.
    ///
    /// @throws NoSuchElementException when the matter is no letter
    public Letter get(Matter matter) {
        Row row =
                jdbc.sql("SELECT * FROM letter.letter WHERE matter_id = ?")
                        .param(matter.id())
                        .query((found, n) -> row(found, matter.number()))
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException(KIND));
        return row.letter()
                .apply(
                        sources.get(row.sourceId()),
                        row.categoryId() == null
                                ? null
                                : categories.list().stream()
                                        .filter(one -> one.id() == row.categoryId())
                                        .findFirst()
                                        .orElseThrow());
    }

    /// What was written in these letters by the id of their matter.
    Map<Long, Content> contents(List<Matter> matters) {
        if (matters.isEmpty()) return Map.of();
        var numbers = new HashMap<Long, String>();
        matters.forEach(one -> numbers.put(one.id(), one.number()));
        var contents = new HashMap<Long, Content>();
        jdbc.sql("SELECT matter_id, content FROM letter.letter WHERE matter_id IN (:ids)")
                .param("ids", numbers.keySet())
                .query(row -> {
                    long id = row.getLong(1);
                    String number = Objects.requireNonNull(numbers.get(id));
                    contents.put(id, content(number, row.getBytes(2)));
                });
        return contents;
    }

    /// Says what it is: decided when it is taken up, and put right later.
    public void classify(
            Matter matter,
            LetterKind kind,
            @Nullable Complexity complexity,
            @Nullable Long categoryId) {
        jdbc.sql(
                        """
                        UPDATE letter.letter SET kind = :kind, complexity = :complexity,
                            category_id = :category WHERE matter_id = :matter
                        """)
                .param("kind", kind.code())
                .param(
                        "complexity",
                        complexity == null ? null : complexity.code(),
                        java.sql.Types.VARCHAR)
                .param("category", categoryId, java.sql.Types.BIGINT)
                .param("matter", matter.id())
                .update();
    }

    /// Begins another answer, after one that was rated low.
    public void nextRound(Matter matter) {
        jdbc.sql("UPDATE letter.letter SET round = round + 1 WHERE matter_id = ?")
                .param(matter.id())
                .update();
    }

    /// Leaves it at the answer before: the low rating that called for another does not count.
    public void lastRound(Matter matter) {
        jdbc.sql("UPDATE letter.letter SET round = round - 1 WHERE matter_id = ? AND round > 1")
                .param(matter.id())
                .update();
    }

    /// What a writer added goes below what was written before, with the day.
    public void extend(Matter matter, Content more) {
        jdbc.sql("UPDATE letter.letter SET content = ?, likeness = ? WHERE matter_id = ?")
                .params(seal(matter.number(), more), alike.marks(more.text()), matter.id())
                .update();
    }

    /// The title of a row.
    String title(String number, byte[] sealed) {
        return sealing.open(place(number), sealed);
    }

    Content content(String number, byte[] sealed) {
        return json.readValue(sealing.open(place(number), sealed), Content.class);
    }

    byte[] seal(String number, Content content) {
        return sealing.seal(place(number), json.writeValueAsString(content));
    }

    /// A row as it was read, but for the source and the category it names.
    private record Row(
            long sourceId,
            @Nullable Long categoryId,
            BiFunction<Source, @Nullable Category, Letter> letter) {}

    private Row row(ResultSet row, String number) throws SQLException {
        String complexity = row.getString("complexity");
        long matterId = row.getLong("matter_id");
        String outside = row.getString("outside_number");
        LetterKind kind = LetterKind.of(row.getString("kind"));
        boolean consent = row.getBoolean("consent");
        ReplyWay way = ReplyWay.of(row.getString("reply_way"));
        Content content = content(number, row.getBytes("content"));
        Long against = row.getObject("against_id", Long.class);
        long first = row.getLong("first_body_id");
        int round = row.getInt("round");
        return new Row(
                row.getLong("source_id"),
                row.getObject("category_id", Long.class),
                (source, category) ->
                        new Letter(
                                matterId,
                                source,
                                outside,
                                kind,
                                complexity == null ? null : Complexity.of(complexity),
                                category,
                                consent,
                                way,
                                content,
                                against,
                                first,
                                round));
    }

    /// Where what is sealed in this module belongs.
    public static String place(String number) {
        return "letter/" + number;
    }
}
