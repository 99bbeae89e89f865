package org.gongkai.courier;

import java.util.regex.Pattern;

/// What is to be told to somebody outside.
///
/// @param way how it goes
/// @param recipient mobile number or address, as it was given; one that cannot be is listed as
///   failed, see [Way#accepts]
/// @param subject one line; not sent by text message. Longer than 200 characters it is cut
/// @param text what it says, at most 1 000 characters by text message, 100 000 by e-mail
/// @param about what it is about, in clear: `matter/MJ-BG-LX-2026-0012`; never a person
/// @param key names this message for ever, in clear: `letter/12/replied/sms`. The same key a second
///   time sends nothing; never a person
public record Message(
        Way way, String recipient, String subject, String text, String about, String key) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_SMS = 1_000;
    private static final int LONGEST_EMAIL = 100_000;
    private static final Pattern WORD = Pattern.compile("[^\\s@\\p{Cntrl}]{1,200}");

    /// @throws IllegalArgumentException when it says nothing, says too much, or has no proper key
    public Message {
        if (!WORD.matcher(about).matches()) throw new IllegalArgumentException("about");
        if (!WORD.matcher(key).matches()) throw new IllegalArgumentException("key");
        subject = oneLine(subject);
        text = withoutControls(text);
        if (text.isBlank() || text.length() > (way == Way.SMS ? LONGEST_SMS : LONGEST_EMAIL)) {
            throw new IllegalArgumentException("text of " + text.length() + " characters: " + key);
        }
    }

    /// Nothing in a subject can end its line and begin a header of its own.
    private static String oneLine(String typed) {
        String line = typed.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private static String withoutControls(String typed) {
        return typed.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}\\u0080-\\u009f&&[^\\n\\t]]", "");
    }

    /// Neither whom it goes to nor what it says.
    @Override
    public String toString() {
        return way.code() + " " + key + " about " + about;
    }
}
