package org.gongkai.organization;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes one's own password. All sessions end, this one too: sign in again with the new one.
@Component
public class ChangePassword {

    private static final int SHORTEST = 10;

    /// More than this bcrypt does not look at.
    private static final int LONGEST_BYTES = 72;

    private final Passwords passwords;
    private final AuditTrail audit;

    ChangePassword(Passwords passwords, AuditTrail audit) {
        this.passwords = passwords;
        this.audit = audit;
    }

    @Transactional
    public void change(Actor actor, String old, String fresh, String again) {
        var problems = new ArrayList<Refused.Problem>();
        if (!passwords.matches(actor.accountId(), old)) {
            problems.add(new Refused.Problem("old", Text.t("organization.refused.old-password")));
        }
        int bytes = fresh.getBytes(StandardCharsets.UTF_8).length;
        if (fresh.length() < SHORTEST || bytes > LONGEST_BYTES || kinds(fresh) < 2) {
            problems.add(
                    new Refused.Problem(
                            "fresh", Text.t("organization.refused.weak-password", SHORTEST)));
        } else if (fresh.equals(old) || fresh.contains(actor.username())) {
            problems.add(
                    new Refused.Problem("fresh", Text.t("organization.refused.same-password")));
        }
        if (!fresh.equals(again)) {
            problems.add(new Refused.Problem("again", Text.t("organization.refused.again")));
        }
        if (!problems.isEmpty()) throw new Refused(problems);
        passwords.replace(actor.accountId(), actor.username(), fresh);
        audit.record(
                actor.username(),
                "organization.change-password",
                "account/" + actor.username(),
                Map.of());
    }

    private static long kinds(String password) {
        return java.util.stream.Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]")
                .filter(kind -> java.util.regex.Pattern.compile(kind).matcher(password).find())
                .count();
    }
}
