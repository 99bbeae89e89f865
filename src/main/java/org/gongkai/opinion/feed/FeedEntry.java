package org.gongkai.opinion.feed;

import java.time.LocalDate;
import org.gongkai.opinion.Post;
import org.jspecify.annotations.Nullable;

/// One entry of a feed.
///
/// @param postedOn null when the feed does not say
record FeedEntry(Post post, @Nullable LocalDate postedOn) {}
