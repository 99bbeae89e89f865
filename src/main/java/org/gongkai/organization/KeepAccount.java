package org.gongkai.organization;

import java.util.ArrayList;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator does with accounts. Nobody gives a role to themselves: the one who keeps
/// the house decides nothing about content.
@Component
public class KeepAccount {

    private final JdbcClient jdbc;
    private final AccountList accounts;
    private final AccountRows rows;
    private final Bodies bodies;
    private final Passwords passwords;
    private final AuditTrail audit;

    KeepAccount(
            JdbcClient jdbc,
            AccountList accounts,
            AccountRows rows,
            Bodies bodies,
            Passwords passwords,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.rows = rows;
        this.bodies = bodies;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// Opens an account for a person with a first role.
    ///
    /// @return the first password, to be handed over; it is kept nowhere in clear
    @Transactional
    public String open(Actor actor, String name, String username, Role role, long bodyId) {
        Body body = bodies.get(bodyId);
        actor.require(Action.ADMINISTER, body.path());
        var problems = new ArrayList<Refused.Problem>();
        rows.check(problems, "name", name.strip(), username);
        if (!problems.isEmpty()) throw new Refused(problems);
        String password = passwords.fresh();
        long account = rows.insert(name.strip(), username, passwords.hash(password));
        record(actor, "organization.open-account", username, Map.of());
        insertRole(actor, account, username, role, body);
        return password;
    }

    @Transactional
    public void giveRole(Actor actor, long accountId, Role role, long bodyId) {
        AccountRow account = others(actor, accountId);
        Body body = bodies.get(bodyId);
        actor.require(Action.ADMINISTER, body.path());
        insertRole(actor, accountId, account.username(), role, body);
    }

    @Transactional
    public void takeRole(Actor actor, long accountId, Role role, long bodyId) {
        AccountRow account = others(actor, accountId);
        Body body = bodies.get(bodyId);
        jdbc.sql(
                        "DELETE FROM organization.role_held WHERE account_id = ? AND role = ? AND body_id = ?")
                .params(accountId, role.code(), bodyId)
                .update();
        record(
                actor,
                "organization.take-role",
                account.username(),
                Map.of("role", role.code(), "body", body.code()));
    }

    /// Locks an account, and ends its sessions at once.
    @Transactional
    public void lock(Actor actor, long accountId) {
        AccountRow account = others(actor, accountId);
        jdbc.sql("UPDATE organization.account SET active = false WHERE id = ?")
                .param(accountId)
                .update();
        passwords.endSessions(account.username());
        record(actor, "organization.lock-account", account.username(), Map.of());
    }

    /// Opens a locked account again, also one that paused after failed sign-ins.
    @Transactional
    public void unlock(Actor actor, long accountId) {
        AccountRow account = others(actor, accountId);
        jdbc.sql(
                        """
                        UPDATE organization.account
                        SET active = true, failed_sign_ins = 0, locked_until = NULL WHERE id = ?
                        """)
                .param(accountId)
                .update();
        record(actor, "organization.unlock-account", account.username(), Map.of());
    }

    /// @return the new password, to be handed over
    @Transactional
    public String resetPassword(Actor actor, long accountId) {
        AccountRow account = others(actor, accountId);
        String password = passwords.fresh();
        passwords.replace(accountId, account.username(), password);
        record(actor, "organization.reset-password", account.username(), Map.of());
        return password;
    }

    private AccountRow others(Actor actor, long accountId) {
        actor.requireAnywhere(Action.ADMINISTER);
        AccountRow account = accounts.get(actor, accountId);
        if (account.id() == actor.accountId()) {
            throw new Refused("", Text.t("organization.refused.own-account"));
        }
        return account;
    }

    private void insertRole(Actor actor, long accountId, String username, Role role, Body body) {
        rows.giveRole(accountId, role, body.id());
        record(
                actor,
                "organization.give-role",
                username,
                Map.of("role", role.code(), "body", body.code()));
    }

    private void record(Actor actor, String action, String username, Map<String, ?> detail) {
        audit.record(actor.username(), action, "account/" + username, detail);
    }
}
