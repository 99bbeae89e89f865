package org.gongkai.organization.web;

import java.util.Objects;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyIdentity;

/// The form of a new body, or of the name and place of an old one, as it was typed.
///
/// @param parent code of the body above
public record IdentityForm(
        String name,
        String shortName,
        String kind,
        String code,
        String creditCode,
        String parent,
        String formKey) {

    public IdentityForm {
        name = Objects.requireNonNullElse(name, "");
        shortName = Objects.requireNonNullElse(shortName, "");
        kind = Objects.requireNonNullElse(kind, "");
        code = Objects.requireNonNullElse(code, "");
        creditCode = Objects.requireNonNullElse(creditCode, "");
        parent = Objects.requireNonNullElse(parent, "");
        formKey = Objects.requireNonNullElseGet(formKey, FormKeys::fresh);
    }

    static IdentityForm of(Body body, String parent) {
        return new IdentityForm(
                body.name(),
                body.shortName(),
                body.kind().code(),
                body.code(),
                body.creditCode(),
                parent,
                "");
    }

    BodyIdentity identity(String bodyCode) {
        return new BodyIdentity(bodyCode, name, shortName, kind, creditCode);
    }
}
