package org.gongkai.request.held;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of the catalogue.
///
/// @param description what it contains, so far as that may be said
/// @param madeOn day it was made, if known
public record Holding(
        long id,
        String bodyCode,
        String bodyName,
        String title,
        String description,
        @Nullable LocalDate madeOn) {}
