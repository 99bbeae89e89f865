package org.gongkai.report.checking;

import java.util.List;

/// Something a check found.
///
/// @param place where, in the user's words
/// @param message what is wrong with the numbers or words
/// @param mend what to do about it
/// @param figures the cells concerned, for a page to link and mark
/// @param quote the words of the text concerned, or empty
/// @param key the same as long as place, words and numbers are: an explanation given for it is void
///   when one of them changes
public record Finding(
        Check check,
        String place,
        String message,
        String mend,
        List<String> figures,
        String quote,
        String key) {
    public Finding {
        figures = List.copyOf(figures);
    }
}
