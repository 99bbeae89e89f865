package org.gongkai.request;

import java.util.List;

/// What an officer puts before whoever signs.
///
/// @param outcome a leaf of the table that counts answers given now
/// @param text of the letter, without the remedy, which is added by date and outcome
/// @param withheld what a partial disclosure leaves out
/// @param enclosures ids of papers of the kind [Enclosure#KIND] that go out with it
public record Reply(Outcome outcome, String text, List<Withheld> withheld, List<Long> enclosures) {

    public Reply {
        withheld = List.copyOf(withheld);
        enclosures = List.copyOf(enclosures);
    }

    /// An answer in words alone.
    public static Reply of(Outcome outcome, String text) {
        return new Reply(outcome, text, List.of(), List.of());
    }
}
