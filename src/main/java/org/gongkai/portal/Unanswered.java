package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;

/// What readers get at an address whose page cannot be given.
@ControllerAdvice
class Unanswered {

    private final Frames frames;

    Unanswered(Frames frames) {
        this.frames = frames;
    }

    /// The tombstone: only that it was, when it was taken back and why (410).
    @ExceptionHandler
    @Nullable ModelAndView gone(Gone gone, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (ApiProblem.isFor(request.getRequestURI())) {
            response.sendError(HttpStatus.GONE.value());
            return null;
        }
        var withdrawn = gone.withdrawn();
        return new ModelAndView(
                "portal/withdrawn",
                Map.of(
                        "frame",
                        frames.of(request, "open", withdrawn.title()),
                        "withdrawn",
                        withdrawn),
                HttpStatus.GONE);
    }

    /// Nothing of ours went wrong, so the log is left alone; the error page says what to do.
    @ExceptionHandler({
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        ResponseStatusException.class
    })
    void noSuchPage(ErrorResponse problem, HttpServletResponse response) throws IOException {
        problem.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.sendError(problem.getStatusCode().value());
    }

    /// A form with more files than the server takes.
    @ExceptionHandler
    void tooLarge(MultipartException problem, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }
}
