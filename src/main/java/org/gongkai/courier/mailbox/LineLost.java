package org.gongkai.courier.mailbox;

import java.io.Serial;

/// The server is gone in the middle.
final class LineLost extends Exception {

    @Serial private static final long serialVersionUID = 1;

    LineLost(Throwable cause) {
        super(cause);
    }
}
