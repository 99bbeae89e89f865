package org.gongkai.bulletin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.files.SafeName;

/// Hands out a file: always to save, never kept by anybody on the way, never run.
final class TakenFile {

    private TakenFile() {}

    static void send(HttpServletResponse response, String name, String mediaType, byte[] content)
            throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", SafeName.of(name).attachmentDisposition());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.getOutputStream().write(content);
    }
}
