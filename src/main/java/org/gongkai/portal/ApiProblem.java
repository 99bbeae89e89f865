package org.gongkai.portal;

import java.net.URI;
import java.net.URISyntaxException;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// What a program gets at an address of the interface that has no answer, as RFC 9457 has it.
final class ApiProblem {

    private ApiProblem() {}

    /// Whether the address belongs to the interface.
    static boolean isFor(String path) {
        return path.startsWith("/api/");
    }

    /// @param path what was asked for, as it was sent
    static ProblemDetail of(int status, String path) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatusCode.valueOf(status), Text.t(detail(status)));
        problem.setTitle(ErrorPage.title(status));
        problem.setInstance(instance(path));
        return problem;
    }

    private static URI instance(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException notWellFormed) {
            return URI.create("/api");
        }
    }

    private static String detail(int status) {
        String own = "portal.api.problem." + status;
        if (Text.has(own)) return own;
        return "portal.api.problem." + (status < 500 ? "400" : "500");
    }
}
