package org.gongkai.request;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Serials;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.NumberTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Gives replies their document numbers (文号), per body and year, from a [NumberTemplate].
@Component
class LetterNumbers {

    private final Serials serials;
    private final Bodies bodies;
    private final NumberTemplate template;

    LetterNumbers(
            Serials serials,
            Bodies bodies,
            @Value("${gongkai.letter-number:{short}公开复〔{year}〕{serial:1}号}") String template) {
        this.serials = serials;
        this.bodies = bodies;
        this.template = new NumberTemplate(template);
    }

    String next(Matter matter, LocalDate on) {
        return template.fill(
                bodies.get(matter.bodyId()),
                on,
                serials.next(matter.bodyId(), "request-letter", on.getYear()),
                Map.of());
    }
}
