package org.gongkai.letter.open;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.gongkai.letter.appraisal.Appraisal;
import org.gongkai.organization.Body;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Remembers in a browser which bodies were appraised from it, until the next round: sealed, so
/// that nobody reads it on the way or writes it themselves. It says nothing of how.
@Component
class VoteCookies {

    private static final String NAME = "gongkai-appraised";
    private static final String PLACE = "cookie/" + NAME;
    private static final String PATH = "/letter";
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int LONGEST = 3500;
    private static final int MOST = 150;

    private final Sealing sealing;
    private final boolean publicIsSecure;

    VoteCookies(Sealing sealing, @Value("${gongkai.public-address:}") String publicAddress) {
        this.sealing = sealing;
        this.publicIsSecure = publicAddress.startsWith("https:");
    }

    boolean has(Appraisal appraisal, Body body, HttpServletRequest request) {
        return list(request).contains(entry(appraisal, body));
    }

    void add(
            Appraisal appraisal,
            Body body,
            HttpServletRequest request,
            HttpServletResponse response) {
        var all = new ArrayList<>(list(request));
        all.add(entry(appraisal, body));
        List<String> kept = all.subList(Math.max(0, all.size() - MOST), all.size());
        String sealed =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(sealing.seal(PLACE, String.join(",", kept)));
        ResponseCookie cookie =
                ResponseCookie.from(NAME, sealed)
                        .path(PATH)
                        .httpOnly(true)
                        .sameSite("Strict")
                        .secure(publicIsSecure || request.isSecure())
                        .maxAge(KEPT)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private List<String> list(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies == null) return List.of();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> open(cookie.getValue()).stream())
                .toList();
    }

    private List<String> open(String value) {
        if (value.isEmpty() || value.length() > LONGEST) return List.of();
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(value);
            String all = new String(sealing.openBytes(PLACE, sealed), StandardCharsets.UTF_8);
            return List.of(all.split(","));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return List.of();
        }
    }

    private static String entry(Appraisal appraisal, Body body) {
        return appraisal.id() + "-" + body.id();
    }
}
