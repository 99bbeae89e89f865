package org.gongkai.portal;

import org.gongkai.organization.Body;

/// Where the office that handles disclosure is found: what Art. 12 wants in the guide.
///
/// @param office internal office, or empty when the body names none
public record Contact(
        String body,
        String office,
        String address,
        String hours,
        String phone,
        String fax,
        String email,
        String postcode) {

    static Contact of(Body body) {
        return new Contact(
                body.name(),
                "",
                body.address(),
                body.hours(),
                body.phone(),
                body.fax(),
                body.email(),
                body.postcode());
    }
}
