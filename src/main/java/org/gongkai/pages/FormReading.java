package org.gongkai.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads typed values and keeps what is wrong with them until all were read.
public final class FormReading {

    private final List<Refused.Problem> problems = new ArrayList<>();

    public @Nullable LocalDate date(String field, String typed) {
        if (typed.isBlank()) return null;
        try {
            LocalDate date = LocalDate.parse(typed.strip());
            if (date.getYear() < 1900 || date.getYear() > 2200) throw new DateTimeException(typed);
            return date;
        } catch (DateTimeException notADate) {
            problems.add(new Refused.Problem(field, Text.t("office.refused.date")));
            return null;
        }
    }

    public @Nullable LocalDateTime time(String field, String typed) {
        try {
            return LocalDateTime.parse(typed.strip());
        } catch (DateTimeException notATime) {
            problems.add(new Refused.Problem(field, Text.t("office.refused.time")));
            return null;
        }
    }

    public <T> @Nullable T choice(
            String field, String typed, Function<String, T> reader, @Nullable T otherwise) {
        if (typed.isEmpty()) return otherwise;
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException noSuchCode) {
            problems.add(new Refused.Problem(field, Text.t("office.refused.choice")));
            return otherwise;
        }
    }

    /// A whole number; zero when it is none, which is then a problem.
    public long number(String field, String typed) {
        if (typed.strip().matches("\\d{1,15}")) return Long.parseLong(typed.strip());
        problems.add(new Refused.Problem(field, Text.t("office.refused.number")));
        return 0;
    }

    /// Says that a choice has to be made.
    public void needed(String field) {
        if (problems.stream().noneMatch(problem -> problem.field().equals(field))) {
            problems.add(new Refused.Problem(field, Text.t("office.refused.choose")));
        }
    }

    public void known(String field, String typed, boolean exists) {
        if (!typed.isEmpty() && !exists) {
            problems.add(new Refused.Problem(field, Text.t("office.refused.choice")));
        }
    }

    public void notLonger(String field, String typed, int longest) {
        if (Text.length(typed) > longest) {
            wrong(field, Text.t("office.refused.too-long", longest, Text.length(typed)));
        }
    }

    public void wrong(String field, String text) {
        problems.add(new Refused.Problem(field, text));
    }

    public static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    public void refuseIfWrong() {
        if (!problems.isEmpty()) throw new Refused(problems);
    }
}
