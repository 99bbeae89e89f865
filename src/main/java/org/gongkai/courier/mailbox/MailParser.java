package org.gongkai.courier.mailbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The bytes of a mail to a value.
final class MailParser {

    private static final int LONGEST_ID = 250;
    private static final int LONGEST_SUBJECT = 300;

    private MailParser() {}

    /// Never throws: what cannot be read comes out as such.
    static ReceivedMail parse(RawMail mail, MailLimits limits) {
        String id = "";
        try {
            MimePart root = MimePart.read(mail.bytes(), 0, mail.bytes().length);
            id = messageId(root.header(), mail.bytes());
            return parse(mail, root, id, limits);
        } catch (RuntimeException e) {
            String known = id.isEmpty() ? "uid-" + mail.uid() : id;
            return new UnreadableMail(
                    mail.uid(), known, mail.receivedAt(), e.getClass().getSimpleName());
        }
    }

    private static IncomingMail parse(RawMail mail, MimePart root, String id, MailLimits limits) {
        Sender sender = Sender.of(root.header());
        String subject =
                PlainText.line(
                        EncodedWords.decode(root.header().value("Subject")), LONGEST_SUBJECT);
        MailBody body = MailBody.read(mail, root, limits);
        return new IncomingMail(
                mail.uid(),
                id,
                sender.name(),
                sender.address(),
                subject,
                mail.receivedAt(),
                body.text(),
                body.isTextCut(),
                body.attachments(),
                Automatic.is(root.header(), sender.address()),
                fingerprint(
                        List.of(id, sender.address(), subject, body.text()), body.attachments()));
    }

    private static String messageId(Header header, byte[] bytes) {
        String given =
                PlainText.line(header.value("Message-ID").replaceAll("[<>\\s]", ""), LONGEST_ID);
        return given.isEmpty()
                ? "sha256-" + HexFormat.of().formatHex(sha256().digest(bytes))
                : given;
    }

    private static String fingerprint(List<String> words, List<MailAttachment> attachments) {
        MessageDigest digest = sha256();
        for (String word : words) add(digest, word.getBytes(StandardCharsets.UTF_8));
        for (MailAttachment one : attachments) {
            add(digest, one.name().getBytes(StandardCharsets.UTF_8));
            add(digest, one.bytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// With its length, so that what ends here cannot begin there.
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
