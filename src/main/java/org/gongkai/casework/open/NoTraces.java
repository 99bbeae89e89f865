package org.gongkai.casework.open;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Nothing below the path of a [MatterDoor] is kept by anybody on the way, whatever the answer is.
/// Uploads that are too large are answered here, because whoever first asks such a request for a
/// parameter gets nothing but an error of the server.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class NoTraces extends OncePerRequestFilter {

    /// How much is read and thrown away, so that the browser shows the answer instead of a broken
    /// connection.
    private static final long DRAINED_BYTES = DataSize.ofMegabytes(300).toBytes();

    private final List<String> places;
    private final long mostBytes;

    NoTraces(
            List<MatterDoor> doors,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.places = doors.stream().map(door -> door.visit().path() + "/").toList();
        this.mostBytes = most.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return places.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (request.getContentLengthLong() > mostBytes) {
            drain(request.getInputStream());
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void drain(InputStream body) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long left = DRAINED_BYTES;
        for (int read = body.read(chunk); read >= 0 && left > 0; read = body.read(chunk)) {
            left -= read;
        }
    }
}
