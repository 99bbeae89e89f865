package org.gongkai.catalogue.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its first bytes; its name may say anything.
enum FileKind {
    EXCEL,
    TEXT,
    /// What some older systems export under the name .xls.
    WEB_PAGE,
    EMPTY;

    static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return EXCEL;
        }
        String start =
                new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1)
                        .replaceAll("^[^\\x21-\\x7e]+", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        boolean page =
                start.startsWith("<html")
                        || start.startsWith("<!doctype")
                        || start.startsWith("<table");
        return page ? WEB_PAGE : TEXT;
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (int at = 0; at < signature.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != signature[at]) {
                return false;
            }
        }
        return true;
    }
}
