package org.gongkai.opinion.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what the forms of this module have in common.
@Component
class Fields {

    private static final Pattern DOCUMENT = Pattern.compile("(?:\\S*/d/)?(\\d{1,18})/?");

    private final Bodies bodies;

    Fields(Bodies bodies) {
        this.bodies = bodies;
    }

    static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /// A body where this person works on matters.
    @Nullable Body own(Actor actor, Map<String, String> fields, String name, FormReading form) {
        Body body =
                bodies.find(text(fields, name))
                        .filter(one -> one.active())
                        .filter(one -> actor.can(Action.HANDLE_MATTERS, one.path()))
                        .orElse(null);
        if (body == null) form.needed(name);
        return body;
    }

    /// Any active body, or none.
    @Nullable Body any(Map<String, String> fields, String name, FormReading form) {
        String code = text(fields, name);
        Body body = bodies.find(code).filter(Body::active).orElse(null);
        form.known(name, code, body != null);
        return body;
    }

    /// The id of a public document, typed as such or as its address.
    static @Nullable Long document(Map<String, String> fields, FormReading form) {
        String typed = text(fields, "document");
        if (typed.isEmpty()) return null;
        Matcher number = DOCUMENT.matcher(typed);
        if (number.matches()) return Long.valueOf(number.group(1));
        form.wrong("document", Text.t("opinion.refused.document"));
        return null;
    }
}
