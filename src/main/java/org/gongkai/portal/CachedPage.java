package org.gongkai.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// A finished answer: its bytes, the same bytes compressed once, and the tag by which browsers ask
/// whether it is still the same.
///
/// @param headers everything the page set, without length, tag and caching
/// @param generation state of the public site it shows
/// @param staleAt milliseconds since 1970 after which it is made anew in any case
record CachedPage(
        int status,
        Map<String, String> headers,
        byte[] plain,
        byte[] zipped,
        String tag,
        long generation,
        long staleAt) {

    private static final int COPIED = 512;

    static CachedPage of(
            int status, Map<String, String> headers, byte[] body, long generation, long staleAt) {
        return new CachedPage(
                status, Map.copyOf(headers), body, zip(body), tag(body), generation, staleAt);
    }

    /// The strong tag; the compressed twin is other bytes and has its own.
    String tag(boolean compressed) {
        return "\"" + tag + (compressed ? "-z" : "") + "\"";
    }

    int size() {
        return plain.length + zipped.length + COPIED;
    }

    static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] zip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 3 + 64);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
