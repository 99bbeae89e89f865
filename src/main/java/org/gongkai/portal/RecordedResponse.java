package org.gongkai.portal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds a response back until it is whole. Errors and redirects go straight to the real response;
/// then there is nothing to keep.
final class RecordedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32 * 1024);
    private @Nullable PrintWriter writer;
    private boolean passed;
    private boolean personal;

    RecordedResponse(HttpServletResponse response) {
        super(response);
    }

    /// Whether everything that was said can be said again from the record.
    boolean isWhole() {
        return !passed && !personal;
    }

    byte[] body() {
        if (writer != null) writer.flush();
        return body.toByteArray();
    }

    /// The headers so far; a repeated one shows its last value.
    Map<String, String> headers() {
        var all = new LinkedHashMap<String, String>();
        for (String name : getHeaderNames()) {
            if (name.equalsIgnoreCase("Content-Length")) continue;
            String value = getHeader(name);
            if (value != null) all.put(name, value);
        }
        String type = getContentType();
        if (type != null) all.put("Content-Type", type);
        return all;
    }

    /// Says now what was held back.
    void pass() throws IOException {
        if (passed || isCommitted()) return;
        byte[] bytes = body();
        getResponse().setContentLength(bytes.length);
        getResponse().getOutputStream().write(bytes);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Held(body);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer =
                    new PrintWriter(
                            new OutputStreamWriter(body, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // the length sent is that of the kept or compressed bytes
    }

    @Override
    public void setContentLengthLong(long length) {
        // see above
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before the page is whole
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void sendError(int status) throws IOException {
        passed = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        passed = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        passed = true;
        super.sendRedirect(location);
    }

    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream body;

        Held(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("a page is made in one go");
        }
    }
}
