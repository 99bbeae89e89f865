package org.gongkai.courier.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A value with parameters: `text/plain; charset=gb2312; name="…"`, also where the parameters are
/// split or encoded (RFC 2231), or written wrongly in the ways that occur.
///
/// @param main in small letters
/// @param parameters decoded, by name in small letters
record HeaderValue(String main, Map<String, String> parameters) {

    private static final int MOST_PIECES = 100;

    static HeaderValue read(String raw) {
        int semicolon = raw.indexOf(';');
        String main = semicolon < 0 ? raw : raw.substring(0, semicolon);
        var pieces = new HashMap<String, String>();
        if (semicolon >= 0) readPieces(raw, semicolon + 1, pieces);
        return new HeaderValue(main.strip().toLowerCase(Locale.ROOT), joined(pieces));
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static void readPieces(String raw, int from, Map<String, String> pieces) {
        int at = from;
        while (at < raw.length() && pieces.size() < MOST_PIECES) {
            int equals = raw.indexOf('=', at);
            if (equals < 0) return;
            String name = raw.substring(at, equals).replaceAll("[;\\s]", "");
            var value = new StringBuilder();
            at = readValue(raw, equals + 1, value);
            pieces.putIfAbsent(name.toLowerCase(Locale.ROOT), value.toString());
        }
    }

    /// @return where the next parameter may begin
    private static int readValue(String raw, int from, StringBuilder value) {
        int at = from;
        while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) at++;
        if (at == raw.length() || raw.charAt(at) != '"') {
            int end = raw.indexOf(';', at);
            if (end < 0) end = raw.length();
            value.append(raw.substring(at, end).strip());
            return end + 1;
        }
        for (at++; at < raw.length() && raw.charAt(at) != '"'; at++) {
            char c = raw.charAt(at);
            boolean escapes =
                    c == '\\' && at + 1 < raw.length() && "\"\\".indexOf(raw.charAt(at + 1)) >= 0;
            if (escapes) at++;
            value.append(raw.charAt(at));
        }
        int end = raw.indexOf(';', at);
        return end < 0 ? raw.length() : end + 1;
    }

    private static Map<String, String> joined(Map<String, String> pieces) {
        var all = new HashMap<String, String>();
        for (String name : pieces.keySet()) {
            String base = name.replaceFirst("\\*.*", "");
            all.computeIfAbsent(base, known -> value(pieces, known));
        }
        return all;
    }

    private static String value(Map<String, String> pieces, String base) {
        String plain = pieces.get(base);
        String whole = pieces.get(base + "*");
        if (whole != null) return extended(whole);
        var numbered = new StringBuilder();
        boolean encoded = false;
        for (int i = 0; ; i++) {
            String piece = pieces.get(base + "*" + i);
            String encodedPiece = pieces.get(base + "*" + i + "*");
            if (piece == null && encodedPiece == null) break;
            if (encodedPiece != null) encoded = true;
            numbered.append(encodedPiece != null ? encodedPiece : piece);
        }
        if (encoded) return extended(numbered.toString());
        if (!numbered.isEmpty()) return EncodedWords.decode(numbered.toString());
        return plain == null ? "" : EncodedWords.decode(plain);
    }

    /// `gb2312'zh'%D6%D0`
    private static String extended(String value) {
        int first = value.indexOf('\'');
        int second = value.indexOf('\'', first + 1);
        String charset = second < 0 ? "" : value.substring(0, first);
        String text = second < 0 ? value : value.substring(second + 1);
        return Charsets.decode(
                TransferEncoding.escaped(text.getBytes(StandardCharsets.ISO_8859_1), '%'), charset);
    }
}
