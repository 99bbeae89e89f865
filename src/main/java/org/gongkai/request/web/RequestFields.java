package org.gongkai.request.web;

import java.util.Map;
import org.gongkai.casework.Party;
import org.gongkai.request.Wanted;

/// Reads what the forms of the office have in common: a person or organization, and what is wanted.
final class RequestFields {

    private RequestFields() {}

    static Wanted wanted(Map<String, String> fields) {
        return new Wanted(
                text(fields, "wantedName"),
                text(fields, "documentNumber"),
                text(fields, "description"),
                text(fields, "purpose"));
    }

    static Party party(Map<String, String> fields) {
        return new Party(
                text(fields, "name"),
                text(fields, "idKind"),
                text(fields, "idNumber"),
                text(fields, "contact"),
                text(fields, "phone"),
                text(fields, "email"),
                text(fields, "address"),
                text(fields, "postcode"));
    }

    /// A field without the space around it; empty when the form has none of that name.
    static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
