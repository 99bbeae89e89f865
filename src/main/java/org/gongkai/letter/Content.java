package org.gongkai.letter;

import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// What somebody wrote or said. All of it is personal data: sealed at rest, never logged.
///
/// @param title in one line; made from the text when empty
/// @param place where it is about, as people say it
/// @param against who a complaint is about, as people say it; else empty
public record Content(String title, String text, String place, String against) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_PLACE = 200;

    public Content {
        text = text.strip();
        title = title.isBlank() ? firstLine(text) : title.strip();
        place = place.strip();
        against = against.strip();
    }

    /// Adds what is wrong, by field.
    public void check(List<Refused.Problem> problems) {
        if (text.isEmpty()) {
            problems.add(new Refused.Problem("text", Text.t("letter.refused.needed.text")));
        }
        longer(problems, "title", title, LONGEST_TITLE);
        longer(problems, "text", text, LONGEST_TEXT);
        longer(problems, "place", place, LONGEST_PLACE);
        longer(problems, "against", against, LONGEST_PLACE);
    }

    private static void longer(
            List<Refused.Problem> problems, String field, String value, int longest) {
        if (Text.length(value) > longest) {
            problems.add(
                    new Refused.Problem(
                            field, Text.t("office.refused.too-long", longest, Text.length(value))));
        }
    }

    private static String firstLine(String text) {
        String line = text.lines().map(String::strip).findFirst().orElse("");
        if (line.codePointCount(0, line.length()) <= 40) return line;
        return line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }

    /// Says nothing: what somebody wrote must not get into a log line by mistake.
    @Override
    public String toString() {
        return "Content[sealed]";
    }
}
