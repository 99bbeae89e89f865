package org.gongkai.casework.open;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Keeps the code somebody showed in a cookie of their browser, instead of in an address or in a
/// session of ours. It is sealed: what we did not give out ourselves opens nothing, so cookies are
/// no way around the limit on wrong codes.
@Component
public class CodeCookies {

    private static final int LONGEST = 200;

    private final Sealing sealing;
    private final boolean publicIsSecure;

    CodeCookies(Sealing sealing, @Value("${gongkai.public-address:}") String publicAddress) {
        this.sealing = sealing;
        this.publicIsSecure = publicAddress.startsWith("https:");
    }

    public void keep(
            Visit visit, String code, HttpServletRequest request, HttpServletResponse response) {
        String sealed =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(sealing.seal(place(visit), code));
        add(cookie(visit, sealed, request).build(), response);
    }

    public void forget(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        add(cookie(visit, "", request).maxAge(0).build(), response);
    }

    public Optional<String> find(Visit visit, HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(visit.cookie()))
                .map(Cookie::getValue)
                .flatMap(value -> open(visit, value).stream())
                .findFirst();
    }

    private Optional<String> open(Visit visit, String value) {
        if (value.isEmpty() || value.length() > LONGEST) return Optional.empty();
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(value);
            return Optional.of(
                    new String(sealing.openBytes(place(visit), sealed), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private ResponseCookie.ResponseCookieBuilder cookie(
            Visit visit, String value, HttpServletRequest request) {
        return ResponseCookie.from(visit.cookie(), value)
                .path(visit.path())
                .httpOnly(true)
                .sameSite("Strict")
                .secure(publicIsSecure || request.isSecure());
    }

    private static void add(ResponseCookie cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String place(Visit visit) {
        return "cookie/" + visit.cookie();
    }
}
