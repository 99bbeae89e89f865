package org.gongkai.letter;

import org.gongkai.calendar.Rules;
import org.gongkai.calendar.Term;
import org.jspecify.annotations.Nullable;

/// What a source promises. All of it is data: local rules and the body's own word set it.
///
/// @param accept by when it is decided whether the letter is taken up
/// @param simple the answer to a simple letter, from the day it came in
/// @param complex the answer to a complex one
/// @param acknowledge by when the writer of a complex one is told that it arrived; absent when that
///   is not promised
/// @param longestExtension in days of the kind of the term; zero when it cannot be extended
/// @param returnWithin working days within which a body may send back what it was given
/// @param contact by when somebody who rated the answer low is spoken to
/// @param rectify by when what was rated low is put right and answered again
public record Terms(
        Term accept,
        Term simple,
        Term complex,
        @Nullable Term acknowledge,
        int longestExtension,
        int returnWithin,
        Term contact,
        Term rectify) {

    /// The rules that bind a letter of this complexity; until that is known, those of a simple one.
    public Rules rules(@Nullable Complexity complexity) {
        return Rules.promised(
                complexity == Complexity.COMPLEX ? complex : simple, longestExtension);
    }
}
