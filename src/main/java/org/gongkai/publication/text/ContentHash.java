package org.gongkai.publication.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The SHA-256 of named fields, each written with its length, so that no two lists of fields give
/// the same bytes.
public final class ContentHash {

    private ContentHash() {}

    /// One field of what is hashed.
    public record Field(String name, String value) {}

    public static String of(List<Field> fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Field field : fields) {
                add(digest, field.name());
                add(digest, field.value());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
