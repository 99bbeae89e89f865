package org.gongkai.portal;

import java.util.Map;
import org.gongkai.publication.Visits;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hears from the page itself that it was opened: pages come from memory and cannot count.
@RestController
class VisitCounter {

    private final Visits visits;

    VisitCounter(Visits visits) {
        this.visits = visits;
    }

    @PostMapping("/api/v1/visits/{id:\\d{1,18}}")
    Map<String, Long> count(@PathVariable long id) {
        visits.count(id);
        return Map.of("count", visits.of(id));
    }
}
