package org.gongkai.courier.mailbox;

/// Text as it may be kept and shown.
final class PlainText {

    /// Control characters, those that turn the direction of writing or cannot be seen, and halves
    /// of characters.
    private static final String UNWANTED =
            "[\\p{Cntrl}\\x{80}-\\x{9f}\\x{ad}\\x{200b}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}"
                    + "\\x{2060}-\\x{2069}\\x{feff}\\x{fff9}-\\x{fffb}\\p{Cs}&&[^\\n\\t]]";

    private PlainText() {}

    /// Several lines, with no more than two empty ones together.
    static String lines(String raw) {
        return raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\u00a0', ' ')
                .replaceAll(UNWANTED, "")
                .lines()
                .map(String::stripTrailing)
                .collect(java.util.stream.Collectors.joining("\n"))
                .replaceAll("\\n{4,}", "\n\n\n")
                .strip();
    }

    /// One line of at most so many characters.
    static String line(String raw, int longest) {
        String line = raw.replaceAll("[\\s\\u00a0\\u2028\\u2029]+", " ").replaceAll(UNWANTED, "");
        return cut(line.strip(), longest).strip();
    }

    /// Cut where no character is split.
    static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    /// The name of a file, without folders.
    static String fileName(String raw, String otherwise) {
        String name = line(raw.replaceAll(".*[/\\\\]", "").replaceAll("[:*?\"<>|]", "_"), 1_000);
        name = name.replaceFirst("^[. ]+", "");
        if (name.length() > 120) {
            int dot = name.lastIndexOf('.');
            String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
            name = cut(name, 120 - ending.length()) + ending;
        }
        return name.isBlank() ? otherwise : name;
    }
}
