package org.gongkai.letter;

import static org.gongkai.RunningServer.bean;

import java.util.Locale;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyIdentity;
import org.gongkai.organization.KeepAccount;
import org.gongkai.organization.KeepBodies;
import org.gongkai.organization.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sources of letters, and a supervision office, for tests.
public final class Mailboxes {

    private Mailboxes() {}

    /// A hotline of a body: 7 working days for a simple letter, 15 for a complex one, which may
    /// grow by 5; the writer is called after the answer.
    ///
    /// @return its code
    public static String hotline(String body) {
        String code = "test-" + body.toLowerCase(Locale.ROOT);
        bean(JdbcClient.class)
                .sql(
                        """
                        INSERT INTO letter.source (code, body_id, name, medium, open, accept_term,
                            simple_term, complex_term, acknowledge_term, longest_extension,
                            return_within, contact_term, rectify_term, call_back)
                        SELECT :code, id, '测试热线', 'hotline', false, 'w1', 'w7', 'w15', 'w2', 5,
                            2, 'w1', 'w10', true
                        FROM organization.body WHERE code = :body
                        ON CONFLICT DO NOTHING
                        """)
                .param("code", code)
                .param("body", body)
                .update();
        return code;
    }

    /// The body that handles complaints about the conduct of officials.
    static Body supervision() {
        var offices = bean(SupervisionOffice.class);
        return offices.find()
                .orElseGet(() -> {
                    var admin = bean(Accounts.class).findActor("admin").orElseThrow();
                    long root = bean(Bodies.class).findRoot().orElseThrow().id();
                    Body office =
                            bean(KeepBodies.class)
                                    .add(
                                            admin,
                                            root,
                                            new BodyIdentity(
                                                    "MJ-ZF",
                                                    "明镜区作风监督办公室",
                                                    "作风办",
                                                    "department",
                                                    ""));
                    offices.set(admin, office);
                    return office;
                });
    }

    /// Somebody who handles such complaints, with the password of the sample.
    static void supervisor(String username, String name) {
        var admin = bean(Accounts.class).findActor("admin").orElseThrow();
        if (bean(Accounts.class).findActor(username).isPresent()) return;
        bean(KeepAccount.class).open(admin, name, username, Role.SUPERVISOR, supervision().id());
        bean(JdbcClient.class)
                .sql(
                        """
                        UPDATE organization.account SET password_hash =
                            (SELECT password_hash FROM organization.account
                             WHERE username = 'officer')
                        WHERE username = ?
                        """)
                .param(username)
                .update();
    }
}
