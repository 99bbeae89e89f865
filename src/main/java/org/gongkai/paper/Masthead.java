package org.gongkai.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The red head of a bulletin (红头, without any emblem): its name large, its number below, the name
/// of the body at the left and the day at the right, over a red line.
///
/// @param name at most forty characters; about a dozen stand on one line
/// @param date absent while the bulletin is not given out
public record Masthead(String name, String number, String body, @Nullable LocalDate date) {

    private static final int NAME = 40;
    private static final int LINE = 100;

    public Masthead {
        name = PlainText.line(name);
        number = PlainText.line(number);
        body = PlainText.line(body);
        if (name.length() > NAME || number.length() > LINE || body.length() > LINE) {
            throw new IllegalArgumentException("a head that does not fit");
        }
    }

    String writtenDate() {
        return date == null ? "" : Letter.written(date);
    }
}
