package org.gongkai.courier.mailbox;

import java.io.Serial;

/// The mailbox could not be read; what was handed over before stays so.
public final class MailboxUnavailable extends Exception {

    @Serial private static final long serialVersionUID = 1;

    private final String code;

    MailboxUnavailable(String code) {
        super(code);
        this.code = code;
    }

    /// `connect`, `sign-in`, `folder`, `lost`, or the name of what went wrong.
    public String code() {
        return code;
    }
}
