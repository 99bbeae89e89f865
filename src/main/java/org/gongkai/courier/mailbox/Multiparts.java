package org.gongkai.courier.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The parts between the boundaries.
final class Multiparts {

    private Multiparts() {}

    /// From where to where a part reaches.
    record Range(int from, int to) {}

    /// The parts, the last of them to the end when no boundary closes it. None when the boundary
    /// does not occur.
    ///
    /// @param boundary empty: the first line that looks like one
    /// @param most parts that are looked for
    static List<Range> split(byte[] raw, int from, int to, String boundary, int most) {
        byte[] mark = boundary.isEmpty() ? firstMark(raw, from, to) : mark(boundary);
        var parts = new ArrayList<Range>();
        if (mark.length <= 2) return parts;
        int begin = -1;
        int at = from;
        while (at < to && parts.size() < most) {
            int next = nextLine(raw, at, to);
            if (isMark(raw, at, next, mark)) {
                if (begin >= 0) parts.add(new Range(begin, beforeBreak(raw, begin, at)));
                begin = next;
                if (closes(raw, at + mark.length, next)) return parts;
            }
            at = next;
        }
        if (begin >= 0 && begin < to && parts.size() < most) parts.add(new Range(begin, to));
        return parts;
    }

    private static byte[] mark(String boundary) {
        return ("--" + boundary.stripTrailing()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] firstMark(byte[] raw, int from, int to) {
        int at = from;
        while (at < to) {
            int next = nextLine(raw, at, to);
            if (next - at > 4 && next - at < 100 && raw[at] == '-' && raw[at + 1] == '-') {
                String line = new String(raw, at, next - at, StandardCharsets.ISO_8859_1);
                return line.stripTrailing().getBytes(StandardCharsets.ISO_8859_1);
            }
            at = next;
        }
        return new byte[0];
    }

    private static boolean isMark(byte[] raw, int from, int to, byte[] mark) {
        if (to - from < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if (raw[from + i] != mark[i]) return false;
        int rest = from + mark.length;
        if (closes(raw, rest, to)) rest += 2;
        while (rest < to && raw[rest] <= ' ' && raw[rest] >= 0) rest++;
        return rest == to;
    }

    private static boolean closes(byte[] raw, int at, int to) {
        return at + 1 < to && raw[at] == '-' && raw[at + 1] == '-';
    }

    private static int nextLine(byte[] raw, int from, int to) {
        int at = from;
        while (at < to && raw[at] != '\n') at++;
        return Math.min(at + 1, to);
    }

    /// The end of the line before a boundary belongs to the boundary.
    private static int beforeBreak(byte[] raw, int begin, int at) {
        int end = at;
        if (end > begin && raw[end - 1] == '\n') end--;
        if (end > begin && raw[end - 1] == '\r') end--;
        return end;
    }
}
