package org.gongkai.office;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.pages.Templates;
import org.gongkai.pages.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/// Answers an upload that is too large with a page a person understands. Stands before everything
/// else: whoever first asks such a request for a parameter gets nothing but an error of the server.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadLimit extends OncePerRequestFilter {

    /// How much is read and thrown away, so that the browser shows the answer instead of a broken
    /// connection.
    private static final long DRAINED_BYTES = DataSize.ofMegabytes(300).toBytes();

    private final long mostBytes;
    private final Templates templates;
    private final JsonMapper json;

    UploadLimit(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most,
            Templates templates,
            JsonMapper json) {
        this.mostBytes = most.toBytes();
        this.templates = templates;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/office/")
                || request.getContentLengthLong() <= mostBytes;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        drain(request.getInputStream());
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            answer(request, response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accept = request.getHeader("Accept");
        if (accept != null && accept.startsWith("application/json")) {
            var problem = Map.of("field", "file", "text", Text.t("office.problem.large.text"));
            response.setStatus(413);
            response.setContentType("application/json");
            response.getOutputStream()
                    .write(json.writeValueAsBytes(Map.of("problems", List.of(problem))));
        } else {
            templates.answer(
                    response,
                    413,
                    "office/problem-alone",
                    Map.of("key", "large", "problems", List.of()));
        }
    }

    private static void drain(InputStream body) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long left = DRAINED_BYTES;
        for (int read = body.read(chunk); read >= 0 && left > 0; read = body.read(chunk)) {
            left -= read;
        }
    }
}
