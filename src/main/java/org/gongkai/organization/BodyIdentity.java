package org.gongkai.organization;

import java.util.Arrays;
import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// What a body is called and what it is, as it was typed.
///
/// @param code for addresses, index numbers and tables; never changes: `MJ-BG`
/// @param shortName for lists; the name when empty
/// @param kind code of a [BodyKind]
/// @param creditCode 统一社会信用代码, or empty
public record BodyIdentity(
        String code, String name, String shortName, String kind, String creditCode) {

    public BodyIdentity {
        code = code.strip();
        name = name.strip();
        shortName = shortName.isBlank() ? name : shortName.strip();
        creditCode = creditCode.strip();
    }

    static BodyIdentity of(Body body) {
        return new BodyIdentity(
                body.code(), body.name(), body.shortName(), body.kind().code(), body.creditCode());
    }

    void check(List<Refused.Problem> problems) {
        unless(code.matches("[A-Z0-9][A-Z0-9-]{0,30}"), problems, "code", "body-code");
        unless(name.length() >= 2 && name.length() <= 100, problems, "name", "body-name");
        unless(shortName.length() <= 50, problems, "shortName", "body-short-name");
        unless(
                Arrays.stream(BodyKind.values()).anyMatch(one -> one.code().equals(kind)),
                problems,
                "kind",
                "body-kind");
        unless(
                creditCode.isEmpty() || creditCode.matches("[0-9A-Z]{18}"),
                problems,
                "creditCode",
                "credit-code");
    }

    private static void unless(
            boolean right, List<Refused.Problem> problems, String field, String key) {
        if (!right) problems.add(new Refused.Problem(field, Text.t("organization.refused." + key)));
    }
}
