package org.gongkai.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A leader's post, with the division of work that is public and the whereabouts board.
///
/// @param whereabouts where the leader is today, in words: 在岗, 下村, 开会
/// @param whereaboutsAt when that was last said
public record Leader(
        long postId,
        String name,
        String title,
        String divisionOfWork,
        String whereabouts,
        @Nullable Instant whereaboutsAt) {}
