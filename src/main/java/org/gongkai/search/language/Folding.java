package org.gongkai.search.language;

import java.util.regex.Pattern;

/// Brings what differs only in form to one form: full-width to half-width, capitals to small.
/// Character for character, so positions in a text stay what they are.
public final class Folding {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    public static int fold(int codePoint) {
        if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) codePoint -= 0xFEE0;
        if (codePoint == 0x3000) return ' ';
        return Character.toLowerCase(codePoint);
    }

    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> folded.appendCodePoint(fold(c)));
        return folded.toString();
    }

    /// The letters and digits only: two titles that differ in punctuation have one key.
    public static String key(String text) {
        String key = NOT_A_WORD.matcher(fold(text)).replaceAll("");
        return head(key, 300);
    }

    /// At most this many chars from the start, never half a surrogate pair.
    public static String head(String text, int chars) {
        if (text.length() <= chars) return text;
        int end = Character.isHighSurrogate(text.charAt(chars - 1)) ? chars - 1 : chars;
        return text.substring(0, end);
    }

    /// Whether a character is written without spaces between words.
    public static boolean isHan(int codePoint) {
        return Character.isIdeographic(codePoint);
    }
}
