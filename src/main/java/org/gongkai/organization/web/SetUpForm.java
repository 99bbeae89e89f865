package org.gongkai.organization.web;

import java.util.Objects;
import org.gongkai.organization.BodyIdentity;
import org.gongkai.organization.FirstSetUp;

/// The form of the first set-up as it was typed.
public record SetUpForm(
        String setUpCode,
        String name,
        String shortName,
        String kind,
        String code,
        String creditCode,
        String person,
        String username,
        String password,
        String again) {

    public SetUpForm {
        setUpCode = Objects.requireNonNullElse(setUpCode, "");
        name = Objects.requireNonNullElse(name, "");
        shortName = Objects.requireNonNullElse(shortName, "");
        kind = Objects.requireNonNullElse(kind, "district");
        code = Objects.requireNonNullElse(code, "");
        creditCode = Objects.requireNonNullElse(creditCode, "");
        person = Objects.requireNonNullElse(person, "");
        username = Objects.requireNonNullElse(username, "");
        password = Objects.requireNonNullElse(password, "");
        again = Objects.requireNonNullElse(again, "");
    }

    FirstSetUp.First first() {
        return new FirstSetUp.First(
                new BodyIdentity(code, name, shortName, kind, creditCode),
                person,
                username.strip(),
                password,
                again);
    }
}
