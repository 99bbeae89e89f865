package org.gongkai.letter.intake.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.letter.Source;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// The interface for platforms of others; `docs/api.md` says how it is used. A key is asked for
/// before anything else is read.
@RestController
class LettersApi {

    private static final int MOST_LETTERS = 100;
    private static final String BEARER = "Bearer ";

    private final SourceKeys keys;
    private final KeyThrottle throttle;
    private final ReceiveLetter receiving;
    private final FollowLetter following;

    LettersApi(
            SourceKeys keys,
            KeyThrottle throttle,
            ReceiveLetter receiving,
            FollowLetter following) {
        this.keys = keys;
        this.throttle = throttle;
        this.receiving = receiving;
        this.following = following;
    }

    /// One letter, or an array of them: then each has an answer of its own.
    @PostMapping("/api/v1/letters")
    ResponseEntity<Map<String, Object>> send(HttpServletRequest request) throws IOException {
        Source source = source(request);
        if (!source.active()) throw new ApiRefused(403, "letter-intake.api.closed");
        JsonNode json = JsonBody.read(request);
        if (!json.isArray()) {
            ReceiveLetter.Received one = receiving.receive(source, json);
            if (!one.problems().isEmpty()) throw new ApiRefused(one.status(), one.problems());
            return answer(one.status(), said(one));
        }
        if (json.isEmpty() || json.size() > MOST_LETTERS) {
            throw new ApiRefused(422, "letter-intake.api.many", MOST_LETTERS);
        }
        var all = new ArrayList<Map<String, Object>>();
        for (JsonNode one : json) all.add(item(receiving.receive(source, one)));
        return answer(200, Map.of("letters", all));
    }

    @GetMapping("/api/v1/letters/{outsideNumber}")
    ResponseEntity<Map<String, Object>> follow(
            HttpServletRequest request, @PathVariable String outsideNumber) {
        Source source = source(request);
        return answer(
                200,
                following
                        .find(source, outsideNumber)
                        .orElseThrow(() -> new ApiRefused(404, "letter-intake.api.unknown")));
    }

    private Source source(HttpServletRequest request) {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        String key =
                sent != null && sent.regionMatches(true, 0, BEARER, 0, BEARER.length())
                        ? sent.substring(BEARER.length()).strip()
                        : "";
        SourceKeys.Holder holder =
                keys.find(key).orElseThrow(() -> new ApiRefused(401, "letter-intake.api.key"));
        Optional<Duration> pause = throttle.count(holder.keyId());
        if (pause.isPresent()) {
            throw new ApiRefused(429, "letter-intake.api.often", pause.get().toSeconds() + 1);
        }
        return holder.source();
    }

    private static Map<String, Object> said(ReceiveLetter.Received one) {
        var said = new LinkedHashMap<String, Object>();
        said.put("outsideNumber", one.outsideNumber());
        said.put("state", one.again() ? "again" : "new");
        if (!one.number().isEmpty()) said.put("number", one.number());
        return said;
    }

    private static Map<String, Object> item(ReceiveLetter.Received one) {
        if (one.problems().isEmpty()) {
            var said = said(one);
            said.put("status", one.status());
            return said;
        }
        return Map.of(
                "outsideNumber", one.outsideNumber(),
                "state", "refused",
                "status", one.status(),
                "problems", one.problems());
    }

    private static ResponseEntity<Map<String, Object>> answer(
            int status, Map<String, Object> said) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(said);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApiRefused refused) {
        List<Refused.Problem> problems = refused.problems();
        var problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatusCode.valueOf(refused.status()), problems.getFirst().text());
        problem.setTitle(Text.t("letter-intake.api.refused"));
        problem.setProperty("problems", problems);
        var answer =
                ResponseEntity.status(refused.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .cacheControl(CacheControl.noStore());
        if (refused.status() == 401) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if (refused.status() == 429) answer.header(HttpHeaders.RETRY_AFTER, "60");
        return answer.body(problem);
    }
}
