package org.gongkai.bulletin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One piece of an issue.
///
/// @param section it stands under
/// @param source what it was made from; absent for a text of its own
/// @param headline may hold personal data, as may the words
public record Item(
        long id, String section, @Nullable Source source, String headline, String words) {

    /// What an item was made from.
    ///
    /// @param kind of module: `letter`
    /// @param body whose it is, by name
    /// @param on the day it came in
    /// @param address of its page in the office
    public record Source(
            String kind, long id, String number, String body, LocalDate on, String address) {}

    @Override
    public String toString() {
        return "Item[" + id + "]";
    }
}
