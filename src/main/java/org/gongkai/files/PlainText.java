package org.gongkai.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Text of unknown encoding: UTF-8, UTF-16 with its mark, or the GBK of older Chinese systems.
public final class PlainText {

    private static final Charset GBK = Charset.forName("GB18030");
    private static final Pattern MARKUP =
            Pattern.compile(
                    "^\\s*<(?:!doctype|\\?xml|html|head|body|script|svg|iframe|img|object|embed|meta|style|form)\\b");

    private PlainText() {}

    /// Reads at most `maxBytes` of the file as text; empty when these are not the bytes of a text.
    public static Optional<String> read(Path file, int maxBytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes);
            boolean cut = in.read() >= 0;
            return decode(bytes, cut);
        }
    }

    /// Whether a browser that guesses types would take the text for a page or a picture.
    static boolean looksLikeMarkup(String text) {
        String start = text.substring(0, Math.min(text.length(), 2048));
        return MARKUP.matcher(start.toLowerCase(Locale.ROOT)).find();
    }

    static Optional<String> decode(byte[] bytes, boolean cut) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE, cut);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE, cut);
        }
        boolean marked =
                bytes.length >= 3
                        && (bytes[0] & 0xff) == 0xef
                        && (bytes[1] & 0xff) == 0xbb
                        && (bytes[2] & 0xff) == 0xbf;
        return strictly(bytes, marked ? 3 : 0, StandardCharsets.UTF_8, cut)
                .or(() -> strictly(bytes, 0, GBK, cut))
                .filter(PlainText::hasOnlyTextCharacters);
    }

    /// A text that was cut may end within a character: the decoder is then not told it is the end.
    private static Optional<String> strictly(byte[] bytes, int from, Charset charset, boolean cut) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(in, out, !cut);
        if (result.isError()) {
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static boolean hasOnlyTextCharacters(String text) {
        return text.chars().noneMatch(c -> c < 0x20 && "\t\r\n\f\u001a".indexOf(c) < 0);
    }
}
