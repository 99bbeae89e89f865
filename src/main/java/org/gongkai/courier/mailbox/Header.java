package org.gongkai.courier.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The head of a mail or of a part of one. Values are kept byte by byte as ISO 8859-1, since nobody
/// can know yet what they are.
///
/// @param bodyAt where the head ends and the rest begins
record Header(List<Line> lines, int bodyAt) {

    private static final Pattern NAME = Pattern.compile("[!-9;-~]+");
    private static final int MOST_LINES = 1_000;
    private static final int LONGEST_VALUE = 16_000;

    record Line(String name, String value) {}

    /// Reads up to an empty line, or to one that cannot belong to a head, so that nothing is lost
    /// of a mail that has none.
    static Header read(byte[] raw, int from, int to) {
        var lines = new ArrayList<Line>();
        int at = from;
        while (at < to) {
            int end = endOfLine(raw, at, to);
            int next = Math.min(end + 1, to);
            String line = text(raw, at, end);
            if (line.isEmpty()) return new Header(lines, next);
            int colon = line.indexOf(':');
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                goOn(lines, line);
            } else if (colon > 0 && NAME.matcher(line.substring(0, colon).strip()).matches()) {
                if (lines.size() < MOST_LINES) {
                    lines.add(
                            new Line(
                                    line.substring(0, colon).strip(),
                                    line.substring(colon + 1).strip()));
                }
            } else if (!(at == from && line.startsWith("From "))) {
                return new Header(lines, at);
            }
            at = next;
        }
        return new Header(lines, to);
    }

    private static void goOn(List<Line> lines, String more) {
        if (lines.isEmpty()) return;
        Line last = lines.getLast();
        if (last.value().length() + more.length() < LONGEST_VALUE) {
            lines.set(lines.size() - 1, new Line(last.name(), last.value() + " " + more.strip()));
        }
    }

    private static int endOfLine(byte[] raw, int from, int to) {
        int at = from;
        while (at < to && raw[at] != '\n') at++;
        return at;
    }

    private static String text(byte[] raw, int from, int to) {
        int end = to > from && raw[to - 1] == '\r' ? to - 1 : to;
        int length = Math.min(end - from, LONGEST_VALUE);
        return new String(raw, from, length, StandardCharsets.ISO_8859_1);
    }

    /// The first of this name; empty when there is none.
    String value(String name) {
        for (Line line : lines) if (line.name().equalsIgnoreCase(name)) return line.value();
        return "";
    }

    boolean has(String name) {
        return lines.stream().anyMatch(line -> line.name().equalsIgnoreCase(name));
    }
}
