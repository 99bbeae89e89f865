package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.pages.Packed;
import org.jspecify.annotations.Nullable;

/// Sends a finished page: compressed when the browser can take it, not at all when it has it.
final class PageAnswer {

    private PageAnswer() {}

    static void send(CachedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.headers().forEach(response::setHeader);
        boolean zipped = takesGzip(request.getHeader("Accept-Encoding"));
        response.setHeader("ETag", page.content().validator(zipped));
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        if (!page.headers().containsKey("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (page.status() == 200 && hasIt(request.getHeader("If-None-Match"), page.content())) {
            response.setStatus(304);
            return;
        }
        byte[] body = zipped ? page.content().zipped() : page.content().plain();
        response.setStatus(page.status());
        if (zipped) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }

    private static boolean takesGzip(@Nullable String encodings) {
        if (encodings == null) return false;
        for (String part : encodings.split(",")) {
            String plain = part.replace(" ", "");
            if (plain.equals("gzip") || plain.startsWith("gzip;")) {
                return !plain.matches("gzip;q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static boolean hasIt(@Nullable String tags, Packed content) {
        if (tags == null) return false;
        for (String part : tags.split(",")) {
            String tag = part.strip();
            if (tag.startsWith("W/")) tag = tag.substring(2);
            if (tag.equals("*")
                    || tag.equals(content.validator(false))
                    || tag.equals(content.validator(true))) {
                return true;
            }
        }
        return false;
    }
}
