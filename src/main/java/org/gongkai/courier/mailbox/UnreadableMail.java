package org.gongkai.courier.mailbox;

import java.time.Instant;

/// A mail that could not be read. Somebody should look at it in the mailbox itself.
///
/// @param problem a code: `too-many-parts`, `transfer`, or the name of what went wrong
public record UnreadableMail(long uid, String messageId, Instant receivedAt, String problem)
        implements ReceivedMail {

    @Override
    public String toString() {
        return "mail " + uid + ": " + problem;
    }
}
