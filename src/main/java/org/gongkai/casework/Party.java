package org.gongkai.casework;

import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// Somebody who has to do with a matter. All of it is personal data: sealed at rest, never logged.
///
/// @param name of the person, or of the organization
/// @param idKind what proves who it is: `id-card`, `passport`, `credit-code`, `other`
/// @param contact the person to speak to at an organization; empty for a natural person
public record Party(
        String name,
        String idKind,
        String idNumber,
        String contact,
        String phone,
        String email,
        String address,
        String postcode) {

    public static final Party NOBODY = new Party("", "", "", "", "", "", "", "");

    private static final int LONGEST = 200;

    public Party {
        name = name.strip();
        idNumber = idNumber.strip();
        contact = contact.strip();
        phone = phone.strip();
        email = email.strip();
        address = address.strip();
        postcode = postcode.strip();
    }

    /// Adds what is wrong, by field.
    public void check(List<Refused.Problem> problems) {
        need(problems, "name", name);
        if (phone.isEmpty() && email.isEmpty() && address.isEmpty()) {
            problems.add(new Refused.Problem("phone", Text.t("casework.refused.no-contact")));
        }
        if (!phone.isEmpty() && !phone.matches("[0-9+() -]{5,25}")) {
            problems.add(new Refused.Problem("phone", Text.t("casework.refused.phone")));
        }
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.add(new Refused.Problem("email", Text.t("casework.refused.email")));
        }
        if (!postcode.isEmpty() && !postcode.matches("\\d{6}")) {
            problems.add(new Refused.Problem("postcode", Text.t("casework.refused.postcode")));
        }
        longer(problems, "name", name);
        longer(problems, "idNumber", idNumber);
        longer(problems, "contact", contact);
        longer(problems, "email", email);
        longer(problems, "address", address);
    }

    private static void need(List<Refused.Problem> problems, String field, String value) {
        if (value.isEmpty()) {
            problems.add(new Refused.Problem(field, Text.t("casework.refused.needed." + field)));
        }
    }

    private static void longer(List<Refused.Problem> problems, String field, String value) {
        if (Text.length(value) > LONGEST) {
            problems.add(new Refused.Problem(field, Text.t("casework.refused.too-long", LONGEST)));
        }
    }

    /// Says nothing: a party must not get into a log line by mistake.
    @Override
    public String toString() {
        return "Party[sealed]";
    }
}
