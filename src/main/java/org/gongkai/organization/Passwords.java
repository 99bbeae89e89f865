package org.gongkai.organization;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Makes and replaces passwords; never keeps one in clear.
@Component
class Passwords {

    /// Without characters that look alike on paper.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 14;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;

    Passwords(PasswordEncoder encoder, JdbcClient jdbc) {
        this.encoder = encoder;
        this.jdbc = jdbc;
    }

    String fresh() {
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    boolean matches(long accountId, String password) {
        String hash =
                jdbc.sql("SELECT password_hash FROM organization.account WHERE id = ?")
                        .param(accountId)
                        .query(String.class)
                        .single();
        return encoder.matches(password, hash);
    }

    /// Whoever is signed in with the old one is signed out.
    void replace(long accountId, String username, String password) {
        jdbc.sql(
                        """
                        UPDATE organization.account
                        SET password_hash = ?, failed_sign_ins = 0, locked_until = NULL WHERE id = ?
                        """)
                .params(hash(password), accountId)
                .update();
        endSessions(username);
    }

    void endSessions(String username) {
        jdbc.sql("DELETE FROM organization.web_session WHERE principal_name = ?")
                .param(username)
                .update();
    }
}
