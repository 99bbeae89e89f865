package org.gongkai.portal;

import org.gongkai.pages.Text;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// What a program gets at an address of the interface that has no answer: the same that the error
/// page tells a reader, as RFC 9457 has it.
final class ApiProblem {

    private ApiProblem() {}

    /// Whether the address belongs to the interface.
    static boolean isFor(Object path) {
        return path instanceof String text && text.startsWith("/api/");
    }

    static ProblemDetail of(int status) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatusCode.valueOf(status), Text.t(ErrorPage.key(status, "text")));
        problem.setTitle(ErrorPage.title(status));
        return problem;
    }
}
