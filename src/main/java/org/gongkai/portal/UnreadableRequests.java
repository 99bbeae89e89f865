package org.gongkai.portal;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.gongkai.pages.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers what the server refuses before any page or filter sees it (an address that is too long
/// or not well formed, an endless header) with the error page of the site.
@Component
class UnreadableRequests extends ErrorHandler
        implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

    private final Frames frames;
    private final Templates templates;
    private final JsonMapper json;

    UnreadableRequests(Frames frames, Templates templates, JsonMapper json) {
        this.frames = frames;
        this.templates = templates;
        this.json = json;
    }

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.setErrorHandler(this));
    }

    /// Every method is answered alike; a form sent to such an address came from a browser too.
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        // no path is known of what could not be read at all
        String path = Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
        boolean asksInterface = ApiProblem.isFor(path);
        byte[] page =
                asksInterface ? json.writeValueAsBytes(ApiProblem.of(status, path)) : page(status);
        SecurityHeaders.ALL.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders()
                .put(
                        HttpHeader.CONTENT_TYPE,
                        asksInterface
                                ? MediaType.APPLICATION_PROBLEM_JSON_VALUE
                                : "text/html;charset=UTF-8");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, page.length);
        boolean headOnly = request.getMethod().equals("HEAD");
        response.write(true, headOnly ? null : ByteBuffer.wrap(page), callback);
    }

    private byte[] page(int status) {
        return templates
                .render(
                        "portal/error",
                        Map.of(
                                "frame",
                                frames.withoutRequest(ErrorPage.title(status)),
                                "status",
                                status))
                .toByteArray();
    }
}
