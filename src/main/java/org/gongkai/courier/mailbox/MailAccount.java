package org.gongkai.courier.mailbox;

import java.time.Duration;
import org.gongkai.courier.LineSecurity;

/// A mailbox and how to get in.
///
/// @param port 0: the usual one, 993 with [LineSecurity#TLS], else 143
/// @param folder `INBOX`, as a rule
/// @param timeout to connect, and for each answer
public record MailAccount(
        String host,
        int port,
        LineSecurity security,
        String user,
        String password,
        String folder,
        Duration timeout) {

    int portOrUsual() {
        return port != 0 ? port : security == LineSecurity.TLS ? 993 : 143;
    }

    /// Without user and password.
    @Override
    public String toString() {
        return host + ":" + portOrUsual() + "/" + folder;
    }
}
