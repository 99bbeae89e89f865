package org.gongkai.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks for a second file inside a picture: markup a browser might run, or a document or archive
/// behind the picture's end.
final class ImageInspection {

    private static final int CHUNK_BYTES = 256 * 1024;
    private static final String[] MARKUP = {
        "<script",
        "<html",
        "<!doctype",
        "<iframe",
        "<svg ",
        "<svg>",
        "<svg\n",
        "<?php",
        "<body",
        "javascript:"
    };
    private static final int OVERLAP = 16;
    private static final int PDF_MAY_START_WITHIN_BYTES = 1024;
    private static final int ZIP_END_BYTES = 22 + 0xffff;

    private ImageInspection() {}

    static void inspect(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String carry = "";
            boolean first = true;
            for (byte[] chunk = in.readNBytes(CHUNK_BYTES);
                    chunk.length > 0;
                    chunk = in.readNBytes(CHUNK_BYTES)) {
                String text = carry + lowered(chunk);
                refuseMarkup(text);
                int pdf = first ? text.indexOf("%pdf-") : -1;
                if (pdf >= 0 && pdf < PDF_MAY_START_WITHIN_BYTES) {
                    throw new RefusedFileException(Refusal.disguised(" PDF 文件"));
                }
                carry = text.substring(Math.max(0, text.length() - OVERLAP));
                first = false;
            }
        }
        refuseArchiveBehind(file);
    }

    private static void refuseMarkup(String text) throws IOException {
        for (String markup : MARKUP) {
            if (text.contains(markup)) {
                throw new RefusedFileException(Refusal.disguised("网页代码"));
            }
        }
    }

    private static void refuseArchiveBehind(Path file) throws IOException {
        long size = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, size - ZIP_END_BYTES));
            String tail = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            int end = tail.lastIndexOf("PK\5\6");
            if (end >= 0 && tail.length() - end >= 22) {
                int comment = tail.charAt(end + 20) | tail.charAt(end + 21) << 8;
                if (tail.length() - end - 22 == comment) {
                    throw new RefusedFileException(Refusal.disguised("压缩包"));
                }
            }
        }
    }

    private static String lowered(byte[] bytes) {
        byte[] lower = bytes.clone();
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] >= 'A' && lower[i] <= 'Z') {
                lower[i] = (byte) (lower[i] + 32);
            }
        }
        return new String(lower, StandardCharsets.ISO_8859_1);
    }
}
