package org.gongkai.letter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterReach;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Suggests letters that say the same: by whoever wrote them. Whether they do is for people to say.
@Component
public class SimilarLetters {

    /// Below this share of common pieces two texts are different.
    private static final double ALIKE_FROM = 0.4;

    private static final int MOST_READ = 60;
    private static final int MOST_SHOWN = 10;

    private final JdbcClient jdbc;
    private final Letters letters;
    private final LetterList list;
    private final Alike alike;

    SimilarLetters(JdbcClient jdbc, Letters letters, LetterList list, Alike alike) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.list = list;
        this.alike = alike;
    }

    /// @param likeness from 0 to 1; 1 for the same words
    public record Similar(LetterRow letter, Content content, double likeness) {

        /// In hundredths, to be shown.
        public int percent() {
            return (int) Math.floor(likeness * 100);
        }
    }

    /// The letters most like this one that the person may read, most alike first.
    public List<Similar> list(Actor actor, Matter matter, Content content) {
        Map<Long, Content> found = new HashMap<>();
        jdbc.sql(
                        "SELECT m.id, m.number, l.content"
                                + LetterList.FROM
                                + """
                                WHERE l.likeness && CAST(:marks AS bigint[]) AND m.id <> :id
                                  AND m.circle = :circle AND m.archived_at IS NULL AND
                                """
                                + MatterReach.SQL
                                + """
                                 ORDER BY cardinality(ARRAY(
                                     SELECT unnest(l.likeness)
                                     INTERSECT SELECT unnest(CAST(:marks AS bigint[])))) DESC,
                                   m.id DESC
                                 LIMIT :most
                                """)
                .param("marks", alike.allMarks(content.text()))
                .param("id", matter.id())
                .param("circle", matter.circle().code())
                .params(MatterReach.of(actor))
                .param("most", MOST_READ)
                .query(row -> {
                    Content other = letters.content(row.getString(2), row.getBytes(3));
                    if (Alike.likeness(content.text(), other.text()) >= ALIKE_FROM) {
                        found.put(row.getLong(1), other);
                    }
                });
        return list.list(actor, List.copyOf(found.keySet())).stream()
                .map(row -> similar(row, content, found))
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Similar similar(LetterRow row, Content content, Map<Long, Content> found) {
        Content other = Objects.requireNonNull(found.get(row.matter().id()));
        return new Similar(row, other, Alike.likeness(content.text(), other.text()));
    }
}
