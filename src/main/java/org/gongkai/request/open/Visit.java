package org.gongkai.request.open;

/// What somebody without an account may open with a code, and the cookie that remembers it until
/// the browser is closed.
enum Visit {
    REQUEST("gongkai-request", "/request"),
    CONSULTATION("gongkai-consult", "/request/consult");

    private final String cookie;
    private final String path;

    Visit(String cookie, String path) {
        this.cookie = cookie;
        this.path = path;
    }

    String cookie() {
        return cookie;
    }

    /// The only addresses the cookie is sent to.
    String path() {
        return path;
    }
}
