package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;

/// A line of the source, or the part of one that matters: from `start` to before `end`.
record Line(int start, int end) {

    static List<Line> of(String source, Line part) {
        var lines = new ArrayList<Line>();
        int start = part.start();
        for (int at = start; at <= part.end(); at++) {
            if (at == part.end() || "\n\r\f\u2028".indexOf(source.charAt(at)) >= 0) {
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
