package org.gongkai.letter.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.HandOver;
import org.gongkai.casework.Matter;
import org.gongkai.letter.Hint;
import org.gongkai.letter.LetterRow;
import org.gongkai.letter.SimilarLetters;
import org.gongkai.publication.text.TextDifference;

/// What a letter has to do with others, as far as this person may read them.
///
/// @param hints what it looks as if it were, while that is to be decided
/// @param others by the same person
/// @param into the letter it is answered together with
/// @param merged those answered together with it
/// @param openings of the file, once it is closed
public record AroundView(
        List<Hint> hints,
        List<LetterRow> others,
        List<Alike> similar,
        Optional<Into> into,
        List<LetterRow> merged,
        List<HandOver> handOvers,
        List<ClosedFiles.Opening> openings) {

    /// Another letter that says nearly the same.
    ///
    /// @param difference of what it says to what this one says
    /// @param mergeable whether this one may be answered together with it
    public record Alike(
            SimilarLetters.Similar other, TextDifference difference, boolean mergeable) {}

    /// @param readable whether this person may open it
    public record Into(Matter matter, boolean readable) {}
}
