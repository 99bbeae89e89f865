package org.gongkai.courier.mailbox;

import java.util.regex.Pattern;

/// Who says to have sent a mail: `"张三" <z@example.cn>`, in all the ways it is written.
record Sender(String name, String address) {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>@,;:\"()\\[\\]\\\\]{1,64}@[\\w.-]{1,189}");
    private static final int LONGEST_NAME = 100;

    static Sender of(Header header) {
        String raw = header.value("From");
        return read(raw.isEmpty() ? header.value("Sender") : raw);
    }

    static Sender read(String raw) {
        int open = outsideQuotes(raw, '<');
        int close = open < 0 ? -1 : raw.indexOf('>', open);
        String address = close < 0 ? raw : raw.substring(open + 1, close);
        String name = open < 0 ? "" : raw.substring(0, open);
        if (open < 0) {
            var found = ADDRESS.matcher(raw);
            if (found.find()) {
                address = found.group();
                name = raw.substring(found.end()).replaceAll("[()]", " ");
            }
        }
        String unquoted = name.replaceAll("\\\\(.)", "$1").replace("\"", "");
        return new Sender(
                PlainText.line(EncodedWords.decode(unquoted), LONGEST_NAME),
                ADDRESS.matcher(address.strip()).matches() ? address.strip() : "");
    }

    private static int outsideQuotes(String raw, char sought) {
        boolean quoted = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') i++;
            else if (c == '"') quoted = !quoted;
            else if (c == sought && !quoted) return i;
        }
        // a quotation that never ends
        return quoted ? raw.lastIndexOf(sought) : -1;
    }

    @Override
    public String toString() {
        return "sender";
    }
}
