package org.gongkai.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A correction that was asked for.
///
/// @param answerBy a reasonable term, set by the body
/// @param what is to be corrected, in words for the applicant
public record Correction(
        LocalDate askedOn, LocalDate answerBy, String what, @Nullable LocalDate answeredOn) {}
