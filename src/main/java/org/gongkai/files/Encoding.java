package org.gongkai.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// How the characters of a text became bytes: UTF-8, UTF-16 with its mark, or the GB18030 of older
/// Chinese systems, which contains GBK and GB2312.
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff"),
    GB18030(Charset.forName("GB18030"), "");

    private final Charset charset;

    /// One character for each byte.
    private final String mark;

    Encoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /// The encoding whose mark these bytes begin with.
    public static Optional<Encoding> marked(byte[] bytes) {
        return Arrays.stream(values()).filter(one -> one.markBytes(bytes) > 0).findFirst();
    }

    /// A whole text without its mark, in UTF-16 where it is marked so, else in UTF-8 or GB18030;
    /// empty when no encoding fits every byte.
    ///
    /// @param cut whether more of the text follows, so that the last character may be torn
    public static Optional<String> text(byte[] bytes, boolean cut) {
        Optional<Encoding> wide = marked(bytes).filter(Encoding::isWide);
        if (wide.isPresent()) {
            return wide.get().decode(bytes, 2, cut);
        }
        return UTF_8.decode(bytes, UTF_8.markBytes(bytes), cut)
                .or(() -> GB18030.decode(bytes, 0, cut));
    }

    /// Whether every character takes at least two bytes.
    public boolean isWide() {
        return this == UTF_16LE || this == UTF_16BE;
    }

    /// How many bytes the mark of this encoding takes at the beginning of these.
    public int markBytes(byte[] bytes) {
        if (mark.isEmpty() || bytes.length < mark.length()) {
            return 0;
        }
        for (int at = 0; at < mark.length(); at++) {
            if ((bytes[at] & 0xff) != mark.charAt(at)) {
                return 0;
            }
        }
        return mark.length();
    }

    /// The text from a byte on, only if every byte of it belongs to this encoding.
    public Optional<String> decode(byte[] bytes, int from, boolean cut) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(bytes.length - from + 1);
        var result = decoder.decode(in, out, !cut);
        return result.isError() ? Optional.empty() : Optional.of(out.flip().toString());
    }

    /// The same with U+FFFD in place of whatever does not belong.
    public String loosely(byte[] bytes, int from) {
        return new String(bytes, from, bytes.length - from, charset);
    }
}
