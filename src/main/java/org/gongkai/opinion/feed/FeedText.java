package org.gongkai.opinion.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters of a feed. Its declaration is often wrong, so the bytes have the first word: what
/// is clean UTF-8 is UTF-8; then what it declares, then GB18030.
final class FeedText {

    private static final Pattern DECLARED =
            Pattern.compile(
                    "^<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private FeedText() {}

    static String of(byte[] bytes) throws FeedProblem {
        for (Charset charset : candidates(bytes)) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return clean(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException notThis) {
                continue;
            }
        }
        throw new FeedProblem(FeedProblem.Kind.ENCODING);
    }

    private static LinkedHashSet<Charset> candidates(byte[] bytes) {
        var all = new LinkedHashSet<Charset>();
        if (startsWith(bytes, 0xfe, 0xff)) all.add(StandardCharsets.UTF_16BE);
        if (startsWith(bytes, 0xff, 0xfe)) all.add(StandardCharsets.UTF_16LE);
        all.add(StandardCharsets.UTF_8);
        String head =
                new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head.strip());
        if (declared.find() && isKnown(declared.group(1))) {
            all.add(Charset.forName(declared.group(1)));
        }
        all.add(Charset.forName("GB18030"));
        return all;
    }

    private static boolean isKnown(String name) {
        return Charset.isSupported(name);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /// Signs that XML forbids, as careless systems write them, would make the whole feed
    /// unreadable.
    private static String clean(String text) {
        return text.strip().replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    }
}
