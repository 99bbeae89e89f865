package org.gongkai.publication.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A text while it is looked at: as written, and evened out for the rules (full-width letters and
/// digits, odd dashes and blanks made plain) with every character at the same offset.
final class Subject {

    private final String place;
    private final String raw;
    private final String even;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Rule, Finding> lastOfRule = new EnumMap<>(Rule.class);

    Subject(ScreenedText screened) {
        this.place = screened.place();
        this.raw = screened.text();
        this.even = evenOut(raw);
    }

    String even() {
        return even;
    }

    int length() {
        return even.length();
    }

    char at(int index) {
        return index < 0 || index >= even.length() ? '\n' : even.charAt(index);
    }

    String quote(int from, int to) {
        return raw.substring(from, to);
    }

    /// Up to `count` characters before the index, not reaching over the end of a line.
    String before(int index, int count) {
        int from = index;
        while (from > 0 && index - from < count && even.charAt(from - 1) != '\n') {
            from--;
        }
        return even.substring(from, index);
    }

    String after(int index, int count) {
        return even.substring(index, Math.min(even.length(), index + count));
    }

    /// Adds a finding unless an earlier check of the same rule has already found this place.
    void add(Rule rule, Severity severity, int from, int to, String message, String suggestion) {
        Finding last = lastOfRule.get(rule);
        if (last == null || from >= last.end() || to <= last.offset()) {
            var finding =
                    new Finding(rule, severity, place, from, quote(from, to), message, suggestion);
            findings.add(finding);
            lastOfRule.put(rule, finding);
        }
    }

    List<Finding> findings() {
        findings.sort(Comparator.comparingInt(Finding::offset));
        return findings;
    }

    private static String evenOut(String text) {
        char[] even = text.toCharArray();
        for (int i = 0; i < even.length; i++) {
            even[i] = even[i] < 0x80 ? even[i] : evenOut(even[i]);
        }
        return new String(even);
    }

    private static char evenOut(char c) {
        if (isWithin(c, '\uff10', '\uff19')
                || isWithin(c, '\uff20', '\uff3a')
                || isWithin(c, '\uff41', '\uff5a')
                || c == '\uff0e') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '\u00a0', '\u3000', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u202f' ->
                    ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uff0d' -> '-';
            default -> isWithin(c, '\u2000', '\u200a') ? ' ' : c;
        };
    }

    private static boolean isWithin(char c, char from, char to) {
        return c >= from && c <= to;
    }
}
