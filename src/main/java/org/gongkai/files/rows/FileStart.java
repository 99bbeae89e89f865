package org.gongkai.files.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.files.Encoding;

/// What the first bytes of a file say it is.
final class FileStart {

    private static final int BYTES = 8 * 1024;
    private static final Pattern PAGE =
            Pattern.compile("(?s)^[^\\x21-\\x7e]*<(?:html|!doctype|table|\\?xml)\\b.*");

    private final byte[] bytes;
    private final String latin;

    private FileStart(byte[] bytes) {
        this.bytes = bytes;
        this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static FileStart of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new FileStart(in.readNBytes(BYTES));
        }
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isBook() {
        return isOle() || latin.startsWith("PK\u0003\u0004");
    }

    boolean isOle() {
        return latin.startsWith("\u00d0\u00cf\u0011\u00e0");
    }

    /// A new workbook with a password lies in an old container, beside this name in UTF-16.
    boolean isLocked() {
        return isOle() && latin.replace("\0", "").contains("EncryptedPackage");
    }

    boolean isWebPage() {
        return PAGE.matcher(latin.toLowerCase(Locale.ROOT)).matches();
    }

    /// Up to one control character in ten is taken for damage to a text.
    boolean isText() {
        if (latin.startsWith("%PDF-")) {
            return false;
        }
        boolean wide = Encoding.marked(bytes).filter(Encoding::isWide).isPresent();
        long controls = latin.chars().filter(c -> c < 0x20 && "\t\r\n\f".indexOf(c) < 0).count();
        return wide || controls * 10 <= bytes.length;
    }
}
