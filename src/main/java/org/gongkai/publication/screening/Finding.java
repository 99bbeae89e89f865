package org.gongkai.publication.screening;

/// Something the machine found.
///
/// @param place where, as given with the text
/// @param offset of the quote in the text, in UTF-16 units
/// @param quote the characters found, exactly as they stand; personal data, never to be logged
/// @param message what is wrong, in a sentence for the user
/// @param suggestion what may be written instead (the masked or the right form); empty when only a
///   person can tell
public record Finding(
        Rule rule,
        Severity severity,
        String place,
        int offset,
        String quote,
        String message,
        String suggestion) {

    public int end() {
        return offset + quote.length();
    }

    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }
}
