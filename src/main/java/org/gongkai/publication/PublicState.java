package org.gongkai.publication;

import java.time.Instant;
import java.time.LocalDate;

/// What the public gets at the address of a document.
public sealed interface PublicState {

    /// In force or expired: it can be read.
    record Readable(PublicDocument document) implements PublicState {}

    /// Taken back: only that it was, when and why.
    record Withdrawn(long id, String title, String bodyName, String reason, Instant at)
            implements PublicState {

        /// The day of withdrawal in China.
        public LocalDate day() {
            return LocalDate.ofInstant(at, PublicRow.CHINA);
        }
    }

    /// Never public, or never there; the public is not told which.
    record Unknown() implements PublicState {}
}
