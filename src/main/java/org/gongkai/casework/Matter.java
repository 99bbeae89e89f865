package org.gongkai.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.calendar.Rules;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;

/// A matter as it stands.
///
/// @param kind which module it belongs to: `request`
/// @param number what people call it by; no secret
/// @param receivedOn in the law's sense; absent until the receipt is confirmed
/// @param rules the terms in force on that day
/// @param stage in the words of its module
/// @param outcome in the words of its module; absent while open
/// @param dueOn what the fold over its events says; absent while the clock stands still
/// @param provisional whether no notice covers the due day yet
/// @param archivedAt when the file was closed for good
/// @param mergedInto the matter it is answered together with; absent when it goes its own way
/// @param published whether its answer was made public
/// @param circle who may read it
public record Matter(
        long id,
        String kind,
        String number,
        long bodyId,
        BodyPath bodyPath,
        String bodyName,
        @Nullable Long parentId,
        CameBy cameBy,
        Instant submittedAt,
        @Nullable LocalDate receivedOn,
        @Nullable Rules rules,
        String stage,
        Acting acting,
        @Nullable String outcome,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate dueOn,
        boolean provisional,
        @Nullable Instant archivedAt,
        @Nullable LocalDate keepUntil,
        @Nullable Long mergedInto,
        boolean published,
        Circle circle) {

    public boolean isOpen() {
        return outcome == null;
    }

    /// What the audit calls it.
    public String subject() {
        return "matter/" + number;
    }
}
