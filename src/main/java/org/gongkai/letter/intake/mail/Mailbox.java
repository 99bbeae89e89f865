package org.gongkai.letter.intake.mail;

import java.time.Instant;
import org.gongkai.courier.LineSecurity;
import org.gongkai.courier.mailbox.Seen;
import org.gongkai.letter.Source;
import org.jspecify.annotations.Nullable;

/// A mailbox whose mails become letters of a source; without its password.
///
/// @param place what the password belongs to
/// @param since what came before is left alone
/// @param seen how far it was read
/// @param problem code of why it could not be read the last time; empty when it could
/// @param letters how many letters came of it
/// @param leftOut mails that programs sent
/// @param again mails that were there before
/// @param open problems with mails that nobody has looked at yet
public record Mailbox(
        long id,
        Source source,
        String place,
        String host,
        int port,
        LineSecurity line,
        String username,
        String folder,
        Instant since,
        boolean active,
        Seen seen,
        @Nullable Instant polledAt,
        @Nullable Instant workedAt,
        int failures,
        String problem,
        long letters,
        long leftOut,
        long again,
        long open) {

    static String subject(long id) {
        return "letter-mailbox/" + id;
    }

    @Override
    public String toString() {
        return subject(id);
    }
}
