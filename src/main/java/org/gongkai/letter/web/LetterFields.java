package org.gongkai.letter.web;

import java.util.Map;
import org.gongkai.casework.Party;

/// Reads what the forms of the office have in common.
final class LetterFields {

    private LetterFields() {}

    /// Who wrote or called.
    static Party party(Map<String, String> fields) {
        return new Party(
                text(fields, "name"),
                "",
                text(fields, "idNumber"),
                "",
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
