package org.gongkai.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.gongkai.opinion.Respond;
import org.gongkai.opinion.Way;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.springframework.stereotype.Component;

/// Reads the form of a response, which stands on the pages of items and topics.
@Component
class SaidForm {

    private final Fields fields;
    private final Clock clock;

    SaidForm(Fields fields, Clock clock) {
        this.fields = fields;
        this.clock = clock;
    }

    Respond.Said read(Actor actor, Map<String, String> typed) {
        var form = new FormReading();
        Body body = fields.own(actor, typed, "body", form);
        Way way = form.choice("way", Fields.text(typed, "way"), Way::of, null);
        if (way == null) form.needed("way");
        LocalDate on = form.date("on", Fields.text(typed, "on"));
        Long document = Fields.document(typed, form);
        form.refuseIfWrong();
        return new Respond.Said(
                Objects.requireNonNull(body),
                Objects.requireNonNull(way),
                Objects.requireNonNullElse(on, LocalDate.now(clock)),
                Fields.text(typed, "words"),
                Fields.text(typed, "link"),
                document);
    }
}
