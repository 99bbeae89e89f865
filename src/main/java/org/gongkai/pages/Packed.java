package org.gongkai.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// Bytes to be sent often: as they are, compressed once, and the tag by which browsers ask whether
/// they are still the same.
///
/// @param zipped the same bytes as gzip
/// @param tag digest of the bytes, in hexadecimal digits
public record Packed(byte[] plain, byte[] zipped, String tag) {

    private static final int TAG_BYTES = 12;

    public static Packed of(byte[] bytes) {
        return new Packed(bytes, zip(bytes), digest(bytes));
    }

    /// The strong validator of RFC 9110; the compressed twin is other bytes and has its own.
    public String validator(boolean compressed) {
        return "\"" + tag + (compressed ? "-z" : "") + "\"";
    }

    public int sizeBytes() {
        return plain.length + zipped.length;
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] bytes) {
        var zipped = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
