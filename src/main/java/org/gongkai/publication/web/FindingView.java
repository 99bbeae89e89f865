package org.gongkai.publication.web;

import org.gongkai.publication.NoticedFinding;

/// A finding with the words around it.
///
/// @param file name of the attachment it is in, or empty
/// @param before words before the quote, or empty
/// @param after words after the quote, or empty
public record FindingView(NoticedFinding finding, String file, String before, String after) {

    private static final int AROUND = 18;

    static FindingView in(String text, NoticedFinding finding) {
        int at = text.indexOf(finding.quote());
        if (at < 0) return new FindingView(finding, "", "", "");
        int end = at + finding.quote().length();
        return new FindingView(
                finding,
                "",
                text.substring(Math.max(0, at - AROUND), at),
                text.substring(end, Math.min(text.length(), end + AROUND)));
    }
}
