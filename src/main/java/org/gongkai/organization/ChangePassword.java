package org.gongkai.organization;

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
        PasswordRule.check(problems, "fresh", actor.username(), fresh, again);
        if (fresh.equals(old)) {
            problems.add(
                    new Refused.Problem("fresh", Text.t("organization.refused.same-password")));
        }
        if (!problems.isEmpty()) throw new Refused(problems);
        passwords.replace(actor.accountId(), actor.username(), fresh);
        audit.record(
                actor.username(),
                "organization.change-password",
                "account/" + actor.username(),
                Map.of());
    }
}
