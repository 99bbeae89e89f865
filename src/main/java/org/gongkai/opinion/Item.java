package org.gongkai.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;

/// A post that was noticed, as it stands (舆情信息).
///
/// @param bodyName the body that keeps it
/// @param aboutName the body it concerns; null when none was named
/// @param sentimentBy who judged it, by name; null when nobody has
/// @param state what was routed and not taken up there is noted again
/// @param reason why nothing is done, or empty
/// @param matterNumber of what the body it was routed to must answer
/// @param repeats whether an earlier item of the same body says the same
public record Item(
        long id,
        long bodyId,
        BodyPath bodyPath,
        String bodyName,
        Platform platform,
        Post post,
        LocalDate postedOn,
        Instant seenAt,
        List<String> tags,
        @Nullable String aboutCode,
        @Nullable String aboutName,
        @Nullable Long topicId,
        @Nullable String topicName,
        boolean major,
        @Nullable Sentiment sentiment,
        @Nullable String sentimentBy,
        @Nullable Instant sentimentAt,
        ItemState state,
        String reason,
        @Nullable Long matterId,
        @Nullable String matterNumber,
        boolean repeats) {

    /// What the audit calls it.
    public String subject() {
        return subject(id);
    }

    static String subject(long id) {
        return "opinion/" + id;
    }
}
