package org.gongkai.courier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message as it may be seen: with no word of what it says, and not enough of the recipient to
/// reach anybody.
///
/// @param recipient masked: `138****1234`, `z***@x.cn`
/// @param state `waiting`, `sent` or `failed`
/// @param nextTryAt when it waits
/// @param problem why the last try came to nothing, a code, or null
/// @param receipt what the carrier called it, or null
public record MessageRow(
        long id,
        Way way,
        String about,
        String recipient,
        String state,
        int attempts,
        @Nullable Instant nextTryAt,
        @Nullable String problem,
        @Nullable String receipt,
        Instant createdAt,
        @Nullable Instant sentAt) {}
