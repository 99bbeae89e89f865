package org.gongkai.courier.mailbox;

import java.util.Locale;
import java.util.Set;

/// Whether a program sent a mail (RFC 3834, 2919, 3464). Only what programs say of themselves
/// counts: a letter is not left unread for its words.
final class Automatic {

    private static final Set<String> BULK =
            Set.of("bulk", "list", "junk", "auto_reply", "auto-reply");

    private Automatic() {}

    static boolean is(Header header, String fromAddress) {
        String submitted = word(header.value("Auto-Submitted"));
        String sender = fromAddress.toLowerCase(Locale.ROOT);
        return (!submitted.isEmpty() && !submitted.equals("no"))
                || BULK.contains(word(header.value("Precedence")))
                || header.has("List-Id")
                || header.has("List-Unsubscribe")
                || header.value("Return-Path").replaceAll("\\s", "").equals("<>")
                || header.has("X-Autoreply")
                || header.has("X-Autorespond")
                || header.has("X-Failed-Recipients")
                || HeaderValue.read(header.value("Content-Type")).main().equals("multipart/report")
                || sender.startsWith("mailer-daemon@")
                || sender.startsWith("postmaster@");
    }

    private static String word(String value) {
        return HeaderValue.read(value).main();
    }
}
