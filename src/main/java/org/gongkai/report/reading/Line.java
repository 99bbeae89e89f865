package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;

/// A line of the source, or the part of one that matters: from `start` to before `end`.
record Line(int start, int end) {

    private static final String ENDS = "\n\r\f\u2028";

    static List<Line> of(String source, Line part) {
        var lines = new ArrayList<Line>();
        int start = part.start();
        for (int at = start; at <= part.end(); at++) {
            if (at == part.end() || ENDS.indexOf(source.charAt(at)) >= 0) {
                Line line = new Line(start, at).trimmed(source);
                if (line.start() < line.end()) {
                    lines.add(line);
                }
                start = at + 1;
            }
        }
        return lines;
    }

    String in(String source) {
        return source.substring(start, end);
    }

    String normal(String source) {
        return NormalText.of(source, List.of(this)).text();
    }

    /// With the white space behind it, up to the end of the line.
    Line toItsEnd(String source) {
        int to = end;
        while (to < source.length() && ENDS.indexOf(source.charAt(to)) < 0) {
            to++;
        }
        return new Line(start, to);
    }

    private Line trimmed(String source) {
        int from = start;
        int to = end;
        while (from < to && NormalText.isSpace(source.charAt(from))) {
            from++;
        }
        while (to > from && NormalText.isSpace(source.charAt(to - 1))) {
            to--;
        }
        return new Line(from, to);
    }
}
