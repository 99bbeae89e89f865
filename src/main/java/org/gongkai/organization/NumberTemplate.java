package org.gongkai.organization;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/// A configurable form of numbers: index numbers, numbers of matters, of letters. Tokens:
/// `{credit}` (credit code, or the body's code when it has none), `{body}`, `{short}` (the body's
/// short name), `{year}`, `{month}`, `{serial:n}` (at least n digits), and what the caller adds.
///
/// @throws IllegalArgumentException without a serial, for then numbers could not differ
public record NumberTemplate(String template) {

    private static final String SERIAL = "{serial:";

    public NumberTemplate {
        if (!template.matches(".*\\{serial:\\d+}.*")) {
            throw new IllegalArgumentException(template + " lacks {serial:n}");
        }
    }

    /// The number with this serial.
    public String fill(Body body, LocalDate date, int serial, Map<String, String> more) {
        String number =
                template.replace(
                                "{credit}",
                                body.creditCode().isEmpty() ? body.code() : body.creditCode())
                        .replace("{body}", body.code())
                        .replace("{short}", body.shortName())
                        .replace("{year}", Integer.toString(date.getYear()))
                        .replace(
                                "{month}",
                                String.format(Locale.ROOT, "%02d", date.getMonthValue()));
        for (var token : more.entrySet()) {
            number = number.replace("{" + token.getKey() + "}", token.getValue());
        }
        int at = number.indexOf(SERIAL);
        int end = number.indexOf('}', at);
        int digits = Integer.parseInt(number.substring(at + SERIAL.length(), end));
        return number.substring(0, at)
                + String.format(Locale.ROOT, "%0" + Math.max(1, digits) + "d", serial)
                + number.substring(end + 1);
    }
}
