package org.gongkai.opinion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A post to be taken in.
///
/// @param aboutId the body it concerns, or null
public record NewItem(
        Platform platform,
        Post post,
        LocalDate postedOn,
        List<String> tags,
        @Nullable Long aboutId,
        boolean major) {}
