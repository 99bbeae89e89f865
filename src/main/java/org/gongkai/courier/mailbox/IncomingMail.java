package org.gongkai.courier.mailbox;

import java.time.Instant;
import java.util.List;

/// A mail that could be read. All texts are free of control characters, and of those that turn the
/// direction of writing.
///
/// @param fromName as the sender writes it, at most 100 characters; may be empty, and may be
///   anybody's
/// @param fromAddress empty when there is none; proves nothing
/// @param subject at most 300 characters, may be empty
/// @param text the words, at most 200 000 characters; of HTML the text
/// @param textCut whether there was more
/// @param automatic whether a program sent it: an answering machine, a bounce, a mailing list. Must
///   not be answered
/// @param fingerprint SHA-256 of name, sender, subject, text and attachments: the same mail by two
///   ways has the same, another that bears its name has not
public record IncomingMail(
        long uid,
        String messageId,
        String fromName,
        String fromAddress,
        String subject,
        Instant receivedAt,
        String text,
        boolean textCut,
        List<MailAttachment> attachments,
        boolean automatic,
        String fingerprint)
        implements ReceivedMail {

    public IncomingMail {
        attachments = List.copyOf(attachments);
    }

    /// Neither who sent it nor what it says.
    @Override
    public String toString() {
        return "mail " + uid;
    }
}
