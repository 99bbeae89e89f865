package org.gongkai.casework.open;

import java.text.Normalizer;

/// A code as somebody typed it, from paper, on whatever keyboard: full-width letters and the dashes
/// of Chinese input methods are the ones that are meant.
public final class TypedCode {

    private static final int LONGEST = 60;

    private TypedCode() {}

    public static String plain(String typed) {
        String head = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return Normalizer.normalize(head, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}|[_·.]", "-")
                .strip();
    }
}
