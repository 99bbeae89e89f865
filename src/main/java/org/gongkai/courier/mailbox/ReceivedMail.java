package org.gongkai.courier.mailbox;

import java.time.Instant;

/// What came out of a mailbox.
public sealed interface ReceivedMail permits IncomingMail, UnreadableMail {

    /// Number in the mailbox.
    long uid();

    /// As the sender's program named it, without `<` and `>`; of a mail without a name, a name made
    /// of its bytes. Anybody can give a mail any name: two may bear the same.
    String messageId();

    /// When our server got it.
    Instant receivedAt();
}
