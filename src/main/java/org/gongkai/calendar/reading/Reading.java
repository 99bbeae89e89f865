package org.gongkai.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.pages.Text;

/// What was read from a text.
///
/// @param days in the order of the text
/// @param problems what was not surely understood, in the user's language
/// @param skipped sentences that arrange nothing
public record Reading(List<ReadDay> days, List<String> problems, List<String> skipped) {

    public Reading {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
        skipped = List.copyOf(skipped);
    }

    /// A reading that is under way.
    static final class Notes {

        private final List<ReadDay> days = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();

        void day(ReadDay day) {
            boolean twice = days.stream().anyMatch(known -> known.date().equals(day.date()));
            if (twice) problem("twice", day.date().toString());
            else days.add(day);
        }

        void problem(String code, Object... arguments) {
            problems.add(Text.t("calendar.reading." + code, arguments));
        }

        void skip(String sentence) {
            skipped.add(sentence);
        }

        Reading done() {
            return new Reading(days, problems, skipped);
        }
    }
}
