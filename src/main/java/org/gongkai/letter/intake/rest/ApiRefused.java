package org.gongkai.letter.intake.rest;

import java.io.Serial;
import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// A request of a program that is not carried out.
final class ApiRefused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<Refused.Problem> problems;

    /// @param key of the sentence
    ApiRefused(int status, String key, Object... arguments) {
        this(status, List.of(new Refused.Problem("", Text.t(key, arguments))));
    }

    ApiRefused(int status, List<Refused.Problem> problems) {
        super("status " + status);
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    int status() {
        return status;
    }

    List<Refused.Problem> problems() {
        return problems;
    }
}
