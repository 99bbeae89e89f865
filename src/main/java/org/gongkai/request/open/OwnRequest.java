package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.request.Requests;
import org.springframework.stereotype.Component;

/// The request somebody may see because they have shown its query code.
@Component
class OwnRequest {

    private final Matters matters;
    private final CodeCookies cookies;

    OwnRequest(Matters matters, CodeCookies cookies) {
        this.matters = matters;
        this.cookies = cookies;
    }

    /// By a code that was typed; the same work is done whether or not somebody has it.
    Optional<Matter> find(String typed) {
        return matters.findByCode(TypedCode.plain(typed)).filter(OwnRequest::isRequest);
    }

    /// By the cookie given out when the code was shown.
    Optional<Matter> find(HttpServletRequest request) {
        return cookies.find(Visit.REQUEST, request)
                .flatMap(matters::findByCode)
                .filter(OwnRequest::isRequest);
    }

    private static boolean isRequest(Matter matter) {
        return matter.kind().equals(Requests.KIND);
    }
}
