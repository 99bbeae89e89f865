package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gongkai.publication.Visits;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hears from the page itself that it was opened: pages come from memory and cannot count. One
/// reader counts once in half an hour.
@RestController
class VisitCounter {

    private final Visits visits;
    private final ReaderWindow readers;

    VisitCounter(Visits visits, ReaderWindow readers) {
        this.visits = visits;
        this.readers = readers;
    }

    @PostMapping("/api/v1/visits/{id:\\d{1,18}}")
    Map<String, Long> count(@PathVariable long id, HttpServletRequest request) {
        String browser = String.valueOf(request.getHeader("User-Agent"));
        if (readers.isFirst(request.getRemoteAddr(), browser, id)) visits.count(id);
        return Map.of("count", visits.of(id));
    }
}
