package org.gongkai.organization.web;

import java.util.List;
import java.util.Objects;
import org.gongkai.organization.Body;
import org.gongkai.organization.KeepBody;

/// The form of a body as it was typed.
///
/// @param duties one duty a line
public record BodyForm(
        String address,
        String hours,
        String phone,
        String fax,
        String email,
        String postcode,
        String intro,
        String duties) {

    public BodyForm {
        address = Objects.requireNonNullElse(address, "");
        hours = Objects.requireNonNullElse(hours, "");
        phone = Objects.requireNonNullElse(phone, "");
        fax = Objects.requireNonNullElse(fax, "");
        email = Objects.requireNonNullElse(email, "");
        postcode = Objects.requireNonNullElse(postcode, "");
        intro = Objects.requireNonNullElse(intro, "");
        duties = Objects.requireNonNullElse(duties, "");
    }

    static BodyForm of(Body body, List<String> duties) {
        return new BodyForm(
                body.address(),
                body.hours(),
                body.phone(),
                body.fax(),
                body.email(),
                body.postcode(),
                body.intro(),
                String.join("\n", duties));
    }

    KeepBody.Facts facts() {
        return new KeepBody.Facts(
                address,
                hours,
                phone,
                fax,
                email,
                postcode,
                intro,
                duties.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
