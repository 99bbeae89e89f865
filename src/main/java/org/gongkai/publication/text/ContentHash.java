package org.gongkai.publication.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The SHA-256 over the named fields of a version: what a reviewer's decision names, so that any
/// edit voids it.
///
/// The canonical form is the fields in the order of their names, each as the length and the UTF-8
/// bytes of its name, a byte saying whether there is a value, and the length and bytes of the
/// value. No two different sets of fields share a form, and the order given does not matter.
public record ContentHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /// A named field; null and empty are different values.
    public record Field(String name, @Nullable String value) {}

    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits");
        }
    }

    public static Field field(String name, @Nullable String value) {
        return new Field(name, value);
    }

    /// @throws IllegalArgumentException when two fields have the same name
    public static ContentHash of(Field... fields) {
        Field[] ordered = fields.clone();
        Arrays.sort(ordered, Comparator.comparing(Field::name));
        for (int i = 1; i < ordered.length; i++) {
            if (ordered[i].name().equals(ordered[i - 1].name())) {
                throw new IllegalArgumentException("field named twice: " + ordered[i].name());
            }
        }
        return new ContentHash(HexFormat.of().formatHex(sha256(canonical(ordered))));
    }

    private static byte[] canonical(Field[] ordered) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (Field field : ordered) {
                write(out, field.name());
                out.writeBoolean(field.value() != null);
                if (field.value() != null) {
                    write(out, field.value());
                }
            }
        } catch (IOException memoryDoesNotFail) {
            throw new IllegalStateException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
