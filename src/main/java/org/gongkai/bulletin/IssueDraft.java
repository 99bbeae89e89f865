package org.gongkai.bulletin;

import java.time.LocalDate;
import java.util.List;

/// What was typed into the page on which an issue is composed.
///
/// @param pieces the items the page showed; those it did not are left as they are
public record IssueDraft(
        String title, LocalDate coversFrom, LocalDate coversUntil, List<Piece> pieces) {

    /// One item as it was typed.
    public record Piece(long id, String section, String headline, String words) {

        @Override
        public String toString() {
            return "Piece[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "IssueDraft[sealed]";
    }
}
