package org.gongkai.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Text of unknown encoding: UTF-8, UTF-16 with its mark, or the GBK of older Chinese systems.
public final class PlainText {

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
        boolean wide = Encoding.marked(bytes).filter(Encoding::isWide).isPresent();
        return Encoding.text(bytes, cut).filter(text -> wide || hasOnlyTextCharacters(text));
    }

    private static boolean hasOnlyTextCharacters(String text) {
        return text.chars().noneMatch(c -> c < 0x20 && "\t\r\n\f\u001a".indexOf(c) < 0);
    }
}
