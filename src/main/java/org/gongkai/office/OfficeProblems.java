package org.gongkai.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.OfficeFrame;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.json.JsonMapper;

/// The office's answers when something is not allowed, not there, or cannot be done: a page in
/// Chinese that says what to do next, or the same as JSON for the page's own scripts.
@Component
class OfficeProblems implements HandlerExceptionResolver, Ordered {

    private final OfficeFrames frames;
    private final JsonMapper json;

    OfficeProblems(OfficeFrames frames, JsonMapper json) {
        this.frames = frames;
        this.json = json;
    }

    private record Answer(HttpStatus status, String key, List<Refused.Problem> problems) {}

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception problem) {
        String path = request.getRequestURI();
        if (!path.equals("/office") && !path.startsWith("/office/")) return null;
        Answer answer = answer(problem);
        if (answer == null) return null;
        return wantsJson(request) ? inJson(response, answer) : page(request, answer);
    }

    private static @Nullable Answer answer(Exception problem) {
        return switch (problem) {
            case NotAllowed _ -> new Answer(HttpStatus.FORBIDDEN, "forbidden", List.of());
            case NoSuchElementException _ -> new Answer(HttpStatus.NOT_FOUND, "missing", List.of());
            case NoHandlerFoundException _ ->
                    new Answer(HttpStatus.NOT_FOUND, "missing", List.of());
            case NoResourceFoundException _ ->
                    new Answer(HttpStatus.NOT_FOUND, "missing", List.of());
            case MethodArgumentTypeMismatchException _ ->
                    new Answer(HttpStatus.NOT_FOUND, "missing", List.of());
            case HttpRequestMethodNotSupportedException _ ->
                    new Answer(HttpStatus.METHOD_NOT_ALLOWED, "method", List.of());
            case MissingServletRequestParameterException _ ->
                    new Answer(HttpStatus.BAD_REQUEST, "incomplete", List.of());
            case ServletRequestBindingException _ ->
                    new Answer(HttpStatus.BAD_REQUEST, "incomplete", List.of());
            case MultipartException _ ->
                    new Answer(HttpStatus.CONTENT_TOO_LARGE, "large", List.of());
            case Refused refused ->
                    new Answer(HttpStatus.UNPROCESSABLE_CONTENT, "refused", refused.problems());
            default -> null;
        };
    }

    private ModelAndView page(HttpServletRequest request, Answer answer) {
        OfficeFrame frame = frames.frame(request);
        var page =
                new ModelAndView(
                        frame == null ? "office/problem-alone" : "office/problem",
                        Map.of("key", answer.key(), "problems", answer.problems()),
                        answer.status());
        if (frame != null) page.addObject("frame", frame);
        return page;
    }

    private ModelAndView inJson(HttpServletResponse response, Answer answer) {
        List<Refused.Problem> problems =
                answer.problems().isEmpty()
                        ? List.of(
                                new Refused.Problem(
                                        "", Text.t("office.problem." + answer.key() + ".text")))
                        : answer.problems();
        response.setStatus(answer.status().value());
        response.setContentType("application/json");
        try {
            response.getOutputStream().write(json.writeValueAsBytes(Map.of("problems", problems)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.startsWith("application/json");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
