package org.gongkai.organization;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// What a password must be: long enough, of two kinds of characters, without the user name, and
/// typed twice alike.
final class PasswordRule {

    private static final int SHORTEST = 10;

    /// More than this bcrypt does not look at.
    private static final int LONGEST_BYTES = 72;

    private static final List<Pattern> KINDS =
            Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]").map(Pattern::compile).toList();

    private PasswordRule() {}

    /// @param field the form's field of the new password; the second typing is in `again`
    static void check(
            List<Refused.Problem> problems,
            String field,
            String username,
            String fresh,
            String again) {
        int bytes = fresh.getBytes(StandardCharsets.UTF_8).length;
        long kinds = KINDS.stream().filter(kind -> kind.matcher(fresh).find()).count();
        if (fresh.length() < SHORTEST || bytes > LONGEST_BYTES || kinds < 2) {
            problems.add(
                    new Refused.Problem(
                            field, Text.t("organization.refused.weak-password", SHORTEST)));
        } else if (!username.isEmpty() && fresh.contains(username)) {
            problems.add(new Refused.Problem(field, Text.t("organization.refused.same-password")));
        }
        if (!fresh.equals(again)) {
            problems.add(new Refused.Problem("again", Text.t("organization.refused.again")));
        }
    }
}
