package org.gongkai.casework;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.organization.Body;
import org.gongkai.organization.NumberTemplate;
import org.gongkai.pages.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Gives matters their numbers, from a [NumberTemplate] with the token `{kind}`, per body, kind and
/// year; never one twice.
@Component
class MatterNumbers {

    private final Serials serials;
    private final NumberTemplate template;

    MatterNumbers(
            Serials serials,
            @Value("${gongkai.matter-number:{body}-{kind}-{year}-{serial:4}}") String template) {
        this.serials = serials;
        this.template = new NumberTemplate(template);
    }

    String next(Body body, String kind, LocalDate day) {
        // kinds that share a word share its count
        String word = Text.official("casework.number." + kind);
        return template.fill(
                body, day, serials.next(body.id(), word, day.getYear()), Map.of("kind", word));
    }
}
