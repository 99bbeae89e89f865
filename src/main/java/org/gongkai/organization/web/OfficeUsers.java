package org.gongkai.organization.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Tells Spring Security who may sign in. Roles are not kept in the session: they are read anew
/// with each request, so that a role taken away is gone at once.
@Component
class OfficeUsers implements UserDetailsService {

    private final JdbcClient jdbc;
    private final UnknownNames unknown;
    private final String madeUpHash;
    private final Clock clock;

    OfficeUsers(JdbcClient jdbc, UnknownNames unknown, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.unknown = unknown;
        this.madeUpHash = String.valueOf(encoder.encode(UUID.randomUUID().toString()));
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return jdbc.sql(
                        """
                        SELECT password_hash, active,
                               locked_until IS NOT NULL AND locked_until > :now AS locked
                        FROM organization.account WHERE username = :username
                        """)
                .param("username", username)
                .param("now", OffsetDateTime.now(clock))
                .query((row, n) ->
                        User.withUsername(username)
                                .password(row.getString("password_hash"))
                                .disabled(!row.getBoolean("active"))
                                .accountLocked(row.getBoolean("locked"))
                                .authorities("OFFICE")
                                .build())
                .optional()
                .orElseGet(() -> nobody(username));
    }

    /// The user name of nobody. After too many failures it is locked like a real one; before that
    /// Spring Security compares the password with a made-up hash, so that time tells nothing.
    private UserDetails nobody(String username) {
        if (!unknown.isLocked(username.strip().toLowerCase(Locale.ROOT))) {
            throw new UsernameNotFoundException("no such account");
        }
        return User.withUsername(username)
                .password(madeUpHash)
                .accountLocked(true)
                .authorities("OFFICE")
                .build();
    }
}
