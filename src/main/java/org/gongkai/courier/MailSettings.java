package org.gongkai.courier;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mail server that takes our e-mail.
///
/// @param host empty: none, e-mail only goes to the log
/// @param port 0: the usual one, 587 with `starttls`, 465 with `tls`, 25 with `none`
/// @param username empty: without signing in
/// @param from the sender, `no-reply@example.org` or `某区政府 <no-reply@example.org>`
/// @param timeout to connect, and for each answer
@ConfigurationProperties("gongkai.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("starttls") LineSecurity tls,
        @DefaultValue("") String from,
        @DefaultValue("20s") Duration timeout) {

    boolean isConfigured() {
        return !host.isBlank();
    }

    int portOrUsual() {
        if (port != 0) return port;
        return switch (tls) {
            case NONE -> 25;
            case STARTTLS -> 587;
            case TLS -> 465;
        };
    }

    /// Without the password.
    @Override
    public String toString() {
        return host + ":" + portOrUsual();
    }
}
