package org.gongkai.courier.mailbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Encoded words in heads (RFC 2047): `=?gb2312?B?…?=`, also where they stand inside a word, split
/// a character between two of them, or where the bytes stand there as they are.
final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile("=\\?([\\w.:-]{1,40})(?:\\*[\\w-]{0,20})?\\?([BbQq])\\?([^?]*)\\?=");

    private EncodedWords() {}

    /// @param raw byte by byte as ISO 8859-1
    static String decode(String raw) {
        var out = new StringBuilder();
        var held = new ByteArrayOutputStream();
        String charset = "";
        int done = 0;
        Matcher word = WORD.matcher(raw);
        while (word.find()) {
            String between = raw.substring(done, word.start());
            String next = word.group(1).toLowerCase(Locale.ROOT);
            // white space between two encoded words is none
            boolean goesOn = between.isBlank() && done > 0 && next.equals(charset);
            if (!goesOn) {
                out.append(Charsets.decode(held.toByteArray(), charset));
                held.reset();
                if (!(between.isBlank() && done > 0)) out.append(plain(between));
            }
            charset = next;
            held.writeBytes(bytes(word.group(2), word.group(3)));
            done = word.end();
        }
        out.append(Charsets.decode(held.toByteArray(), charset));
        return out.append(plain(raw.substring(done))).toString();
    }

    private static byte[] bytes(String encoding, String text) {
        byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
        if (encoding.equalsIgnoreCase("B")) return TransferEncoding.base64(raw, 0, raw.length);
        for (int i = 0; i < raw.length; i++) if (raw[i] == '_') raw[i] = ' ';
        return TransferEncoding.escaped(raw, '=');
    }

    private static String plain(String raw) {
        return Charsets.decode(raw.getBytes(StandardCharsets.ISO_8859_1), "");
    }
}
