package org.gongkai.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the applicant was told to pay.
///
/// @param units pieces or pages
/// @param receivedOn when the notice reached the applicant
/// @param payBy twenty working days from the day after
/// @param waiver why it was let go; empty when it was not
public record FeeNotice(
        Fee scale,
        int units,
        int yuan,
        LocalDate noticedOn,
        LocalDate receivedOn,
        LocalDate payBy,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate waivedOn,
        String waiver) {

    public boolean isOpen() {
        return paidOn == null && waivedOn == null;
    }
}
