package org.gongkai.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.pages.Text;

/// Days in words: neighbours as one stretch, each with its weekday.
final class DayWords {

    private DayWords() {}

    /// @param days in order
    static List<String> stretches(List<LocalDate> days) {
        var words = new ArrayList<String>();
        for (int from = 0, to; from < days.size(); from = to + 1) {
            to = from;
            while (to + 1 < days.size() && days.get(to + 1).equals(days.get(to).plusDays(1))) to++;
            words.add(
                    from == to
                            ? day(days.get(from))
                            : Text.t(
                                    "calendar.stretch",
                                    day(days.get(from)),
                                    day(days.get(to)),
                                    to - from + 1));
        }
        return words;
    }

    static String day(LocalDate day) {
        return Text.t(
                "calendar.day",
                day.toString(),
                Text.t("calendar.weekday." + day.getDayOfWeek().getValue()));
    }
}
