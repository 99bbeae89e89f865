package org.gongkai.organization.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Tells Spring Security who may sign in. Roles are not kept in the session: they are read anew
/// with each request, so that a role taken away is gone at once.
@Component
class OfficeUsers implements UserDetailsService {

    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeUsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
