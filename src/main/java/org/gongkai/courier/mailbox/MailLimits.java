package org.gongkai.courier.mailbox;

/// How much is taken.
///
/// @param mails most in one go
/// @param mailBytes longest mail that is read whole; of a longer one what stands further back is
///   left out. A mail takes about three times as much memory while it is read
/// @param attachmentBytes largest attachment
/// @param attachments most of one mail
public record MailLimits(int mails, int mailBytes, int attachmentBytes, int attachments) {

    private static final int MB = 1024 * 1024;

    public static final MailLimits USUAL = new MailLimits(50, 25 * MB, 20 * MB, 30);
}
