package org.gongkai.letter;

import org.jspecify.annotations.Nullable;

/// What letters are about.
///
/// @param bodyId who usually handles it; a suggestion
public record Category(
        long id, String code, String name, @Nullable Long bodyId, int rank, boolean active) {}
