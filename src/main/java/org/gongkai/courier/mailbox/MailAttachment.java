package org.gongkai.courier.mailbox;

import org.jspecify.annotations.Nullable;

/// A file that came with a mail, or a picture inside it. Nothing is known of what it really is.
///
/// @param name without folders, at most 120 characters, never empty
/// @param type as the sender declares it: `image/png`
/// @param bytes empty when it was left out
/// @param dropped why it was left out, or null
public record MailAttachment(String name, String type, byte[] bytes, @Nullable Dropped dropped) {

    /// Why an attachment was left out.
    public enum Dropped {
        /// Larger than [MailLimits#attachmentBytes].
        TOO_LARGE,
        /// One more than [MailLimits#attachments].
        TOO_MANY,
        /// The mail is longer than [MailLimits#mailBytes], and this reached beyond.
        CUT_OFF,
        /// Packed into more parts than anybody packs.
        TOO_DEEP
    }

    @Override
    public String toString() {
        return type + (dropped == null ? ", " + bytes.length + " bytes" : ", " + dropped);
    }
}
