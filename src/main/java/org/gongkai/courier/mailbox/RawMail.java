package org.gongkai.courier.mailbox;

import java.time.Instant;

/// A mail as it lies in the mailbox.
///
/// @param cut whether it is longer than these bytes
record RawMail(long uid, byte[] bytes, boolean cut, Instant receivedAt) {}
