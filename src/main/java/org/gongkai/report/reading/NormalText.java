package org.gongkai.report.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/// Text in one way of writing, with the way back: character `i` here was written at
/// `sourceStart(i)` there. Full-width digits and punctuation become half-width, radicals and
/// compatibility forms become the characters they look like, and white space stays only between two
/// Latin words, two numbers (unless a line end tore one number apart) and as the tab between table
/// cells.
final class NormalText {

    private final StringBuilder text = new StringBuilder();
    private int[] origin = new int[256];

    private final String source;
    private String finished = "";

    private NormalText(String source) {
        this.source = source;
    }

    /// The lines of `source`, read as one run of text.
    static NormalText of(String source, List<Line> lines) {
        var normal = new NormalText(source);
        char gap = 0;
        for (Line line : lines) {
            for (int at = line.start(); at < line.end(); at++) {
                char c = source.charAt(at);
                if (c == '\t') {
                    normal.put(c, at);
                    gap = 0;
                    continue;
                }
                if (isSpace(c)) {
                    gap = gap == 0 ? ' ' : gap;
                    continue;
                }
                normal.bridge(gap, c, at);
                gap = 0;
                normal.append(c, at);
            }
            gap = '\n';
        }
        normal.finished = normal.text.toString();
        return normal;
    }

    static String normal(String piece) {
        return of(piece, List.of(new Line(0, piece.length()))).text();
    }

    String text() {
        return finished;
    }

    /// The same text with the punctuation and digits of the source, for people to read on.
    String asWritten() {
        var written = new StringBuilder(text);
        for (int i = 0; i < written.length(); i++) {
            char original = source.charAt(origin[i]);
            boolean lookAlike =
                    (original >= '\u2E80' && original <= '\u2FDF')
                            || (original >= '\uF900' && original <= '\uFAFF');
            if (!isSpace(original) && !lookAlike && text.charAt(i) != ' ') {
                written.setCharAt(i, original);
            }
        }
        return written.toString();
    }

    int sourceStart(int index) {
        return origin[index];
    }

    /// Where the source continues after the characters before `index`.
    int sourceEnd(int index) {
        return origin[index - 1] + 1;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F');
    }

    private void bridge(char gap, char next, int at) {
        if (gap == 0 || text.isEmpty()) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        boolean tornNumber = gap == '\n' && isDigit(last) && isDigit(plain(next));
        if (isLatin(last) && isLatin(plain(next)) && !tornNumber) {
            put(' ', at);
        }
    }

    private void append(char c, int at) {
        if (c >= '\u2E80' && c <= '\u2FDF') {
            put(Radicals.hanzi(c), at);
        } else if (c >= '\uF900' && c <= '\uFAFF') {
            put(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0), at);
        } else {
            put(plain(c), at);
        }
    }

    /// Half-width for full-width, and one form for look-alike brackets and zeros.
    private static char plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '﹪' -> '%';
            case '〇', '○', '◯' -> '〇';
            case '"' -> '“';
            default -> c;
        };
    }

    private void put(char c, int at) {
        if (text.length() == origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[text.length()] = at;
        text.append(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c < 0x7F && Character.isLetterOrDigit(c);
    }

    @Override
    public String toString() {
        return text();
    }
}
