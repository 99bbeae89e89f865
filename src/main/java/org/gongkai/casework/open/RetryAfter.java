package org.gongkai.casework.open;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/// Tells whoever has to wait how long: programs by a header, people by a sentence.
public final class RetryAfter {

    private RetryAfter() {}

    /// Sets the header of the answer, which is to have status 429.
    ///
    /// @return full minutes, for the sentence
    public static int tell(HttpServletResponse response, Duration pause) {
        response.setHeader("Retry-After", Long.toString(pause.toSeconds() + 1));
        return (int) pause.toMinutes() + 1;
    }
}
