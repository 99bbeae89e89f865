package org.gongkai.courier.mailbox;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Mails read without a server.
final class ParsedMails {

    private ParsedMails() {}

    static IncomingMail parsed(String raw) {
        return parsed(raw, StandardCharsets.UTF_8);
    }

    static IncomingMail parsed(String raw, Charset charset) {
        return parsed(Letterbox.bytes(raw, charset));
    }

    static IncomingMail parsed(byte[] raw) {
        var mail = new RawMail(1, raw, false, Instant.EPOCH);
        return (IncomingMail) MailParser.parse(mail, MailLimits.USUAL);
    }
}
