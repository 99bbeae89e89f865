package org.gongkai.pages;

import java.io.Serial;
import java.util.List;

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

    /// @param field name of the form's field, or empty for the whole form
    /// @param text what is wrong and what to do, already in the user's language
    public record Problem(String field, String text) {}
}
