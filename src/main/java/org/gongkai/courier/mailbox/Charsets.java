package org.gongkai.courier.mailbox;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Bytes to text, whatever their sender claims: GBK is called GB2312, UTF-8 is called GBK, and much
/// is called nothing at all.
final class Charsets {

    private static final Charset GB = Charset.forName("GB18030");
    private static final Set<String> NO_CLAIM =
            Set.of("", "us-ascii", "ascii", "ansi_x3.4-1968", "x-unknown", "unknown", "default");
    private static final Set<String> GB_NAMES =
            Set.of("gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "ms936", "euc-cn");
    private static final Set<String> LATIN =
            Set.of("iso-8859-1", "latin1", "windows-1252", "cp1252", "iso-8859-15");

    private Charsets() {}

    /// @param claim the name that the sender gives it, or empty
    static String decode(byte[] bytes, String claim) {
        String name = claim.strip().toLowerCase(Locale.ROOT);
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null && (!GB_NAMES.contains(name) || isChineseUtf8(utf8))) {
            if (NO_CLAIM.contains(name) || GB_NAMES.contains(name) || LATIN.contains(name)) {
                return utf8;
            }
        }
        Charset declared = declared(name);
        if (LATIN.contains(name) && declared != null && !hasPairs(bytes)) {
            return new String(bytes, declared);
        }
        String text = declared == null || LATIN.contains(name) ? null : strictly(bytes, declared);
        if (text == null) text = utf8;
        if (text == null) text = strictly(bytes, GB);
        return text == null ? new String(bytes, declared == null ? GB : declared) : text;
    }

    private static @Nullable Charset declared(String name) {
        if (GB_NAMES.contains(name)) return GB;
        if (NO_CLAIM.contains(name)) return null;
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalArgumentException noName) {
            return null;
        }
    }

    /// Null when these bytes are not of that kind; a character that is cut off at the end is
    /// forgiven.
    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out =
                CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, false);
        return result.isError() ? null : out.flip().toString();
    }

    /// GBK hardly ever happens to be UTF-8 of three bytes a character, throughout.
    private static boolean isChineseUtf8(String decoded) {
        return decoded.chars()
                .filter(c -> c >= 0x80)
                .allMatch(c -> c >= 0x2E80 || (c >= 0x2010 && c <= 0x206F) || c == 0xB7);
    }

    /// Whether most bytes beyond ASCII stand together, as in Chinese, and not each by itself, as in
    /// the languages of Europe.
    private static boolean hasPairs(byte[] bytes) {
        int high = 0;
        int together = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) continue;
            high++;
            boolean before = i > 0 && bytes[i - 1] < 0;
            boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
            if (before || after) together++;
        }
        return together * 2 > high;
    }
}
