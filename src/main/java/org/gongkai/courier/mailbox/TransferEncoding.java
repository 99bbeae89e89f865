package org.gongkai.courier.mailbox;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/// The encodings in which bytes travel, read as far as they make sense: what is broken or missing
/// at the end costs the end only.
final class TransferEncoding {

    private TransferEncoding() {}

    /// @param encoding as the head says; one that nobody knows leaves the bytes as they are
    static byte[] decode(byte[] raw, int from, int to, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(raw, from, to);
            case "quoted-printable" -> escaped(withoutSoftBreaks(raw, from, to), '=');
            default -> Arrays.copyOfRange(raw, from, to);
        };
    }

    static byte[] base64(byte[] raw, int from, int to) {
        byte[] letters = new byte[to - from];
        int length = 0;
        for (int i = from; i < to && raw[i] != '='; i++) {
            if (isBase64(raw[i])) letters[length++] = raw[i];
        }
        if (length % 4 == 1) length--;
        return Base64.getDecoder().decode(Arrays.copyOf(letters, length));
    }

    private static boolean isBase64(byte b) {
        return b == '+' || b == '/' || (b > 0 && Character.isLetterOrDigit(b));
    }

    /// `=D6` or `%D6` as one byte; a sign that is followed by anything else stands for itself.
    static byte[] escaped(byte[] raw, char sign) {
        var out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == sign && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            out.write(low < 0 ? raw[i] : high * 16 + low);
            if (low >= 0) i += 2;
        }
        return out.toByteArray();
    }

    /// Without the `=` at the end of a line, and the end of that line.
    private static byte[] withoutSoftBreaks(byte[] raw, int from, int to) {
        var out = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            int next = raw[i] == '=' ? afterBreak(raw, i + 1, to) : -1;
            if (next < 0) out.write(raw[i]);
            else i = next - 1;
        }
        return out.toByteArray();
    }

    /// @return where the next line begins, when there is but white space before; else -1
    private static int afterBreak(byte[] raw, int from, int to) {
        int at = from;
        while (at < to && at - from < 100 && (raw[at] == ' ' || raw[at] == '\t' || raw[at] == '\r'))
            at++;
        if (at == to) return at;
        return raw[at] == '\n' ? at + 1 : -1;
    }
}
