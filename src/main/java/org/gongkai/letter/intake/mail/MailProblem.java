package org.gongkai.letter.intake.mail;

import java.time.Instant;

/// A mail that became no letter, to be looked at in the mailbox itself.
///
/// @param uid its number there
/// @param problem a code
public record MailProblem(long id, long uid, Instant receivedAt, String problem, boolean seen) {}
