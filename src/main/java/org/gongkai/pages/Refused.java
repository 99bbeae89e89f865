package org.gongkai.pages;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/// Something the user asked for cannot be done as it stands; says what is wrong, beside which
/// field, in the user's words. Nothing was changed.
public class Refused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public Refused(String field, String text) {
        this(List.of(new Problem(field, text)));
    }

    public List<Problem> problems() {
        return problems;
    }

    /// What is wrong with one field, or empty.
    public static String at(String field, List<Problem> problems) {
        return problems.stream()
                .filter(p -> p.field().equals(field))
                .map(Problem::text)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// @param field name of the form's field, or empty for the whole form
    /// @param text what is wrong and what to do, already in the user's language
    public record Problem(String field, String text) {}
}
