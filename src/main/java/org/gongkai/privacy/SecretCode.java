package org.gongkai.privacy;

import java.security.SecureRandom;
import java.util.Locale;

/// A code that opens something to whoever holds it, without an account: 100 random bits, in letters
/// and digits that cannot be mistaken for each other, in groups of five. It is kept as a keyed
/// mark, by which it is found, and sealed, so that it can be printed again.
public final class SecretCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private SecretCode() {}

    /// A new code, as people read it: `7K2M9-…`.
    public static String fresh(SecureRandom random) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) code.append('-');
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /// What was typed, without the signs between and with the usual mistakes put right; empty when
    /// it cannot be a code.
    public static String normalized(String typed) {
        String plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        boolean possible =
                plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return possible ? plain : "";
    }
}
