package org.gongkai.organization;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the first body and the first administrator of a new installation. Works only while there
/// is no account at all, and only for who knows the one-time code that the start prints.
@Component
public class FirstSetUp {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SetUpCode code;
    private final BodyRows bodies;
    private final AccountRows accounts;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private volatile boolean over;

    FirstSetUp(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            SetUpCode code,
            BodyRows bodies,
            AccountRows accounts,
            Passwords passwords,
            AuditTrail audit,
            ChangeFeed changes) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.code = code;
        this.bodies = bodies;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.changes = changes;
    }

    /// What is typed at the first set-up.
    ///
    /// @param person name of the administrator
    /// @param again the password once more
    public record First(
            BodyIdentity body, String person, String username, String password, String again) {}

    /// The one-time code, and the file that holds it.
    public record Code(String code, Path file) {}

    /// Whether the first set-up is still to be done. Accounts are never deleted, so once it is over
    /// it stays over.
    public boolean isOpen() {
        if (!over) over = hasAccounts();
        return !over;
    }

    /// The code to be told to who starts the server; nothing once the set-up is over.
    public Optional<Code> code() {
        if (isOpen()) return Optional.of(new Code(code.getOrMake(), code.file()));
        code.forget();
        return Optional.empty();
    }

    /// @throws NoSuchElementException when there is an account already
    /// @throws Refused when the code is wrong, or something that was typed
    public void carryOut(String typedCode, First first) {
        transaction.executeWithoutResult(status -> make(typedCode, first));
        code.forget();
    }

    private void make(String typedCode, First first) {
        // two at once: the second waits here, and then finds the account of the first
        jdbc.sql("LOCK TABLE organization.account IN SHARE ROW EXCLUSIVE MODE").update();
        if (hasAccounts()) throw new NoSuchElementException("the first set-up is over");
        if (!code.matches(typedCode)) {
            throw new Refused("setUpCode", Text.t("organization.refused.set-up-code"));
        }
        String person = first.person().strip();
        var problems = new ArrayList<>(bodies.problems(first.body(), null));
        accounts.check(problems, "person", person, first.username());
        PasswordRule.check(problems, "password", first.username(), first.password(), first.again());
        if (!problems.isEmpty()) throw new Refused(problems);
        long body = bodies.insert(first.body(), null);
        long account = accounts.insert(person, first.username(), passwords.hash(first.password()));
        accounts.giveRole(account, Role.ADMINISTRATOR, body);
        audit.record(
                first.username(),
                "organization.set-up",
                "body/" + first.body().code(),
                Map.of("name", first.body().name(), "administrator", first.username()));
        changes.record("body", first.body().code());
    }

    private boolean hasAccounts() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM organization.account)")
                .query(Boolean.class)
                .single();
    }
}
