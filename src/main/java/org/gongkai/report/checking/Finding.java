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
/// @param needed whether a report of our own lacks something that only people can give, so that it
///   cannot be handed in whatever the check is
public record Finding(
        Check check,
        String place,
        String message,
        String mend,
        List<String> figures,
        String quote,
        String key,
        boolean needed) {
    public Finding {
        figures = List.copyOf(figures);
    }

    /// Whether the report cannot be right as it is, or lacks what it needs.
    public boolean isError() {
        return needed || check.isError();
    }
}
