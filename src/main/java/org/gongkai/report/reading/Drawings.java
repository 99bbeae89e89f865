package org.gongkai.report.reading;

import java.util.List;
import java.util.regex.Pattern;

/// The drawings behind a report, under the heading 附图: they show again what the report says, with
/// last year's numbers beside this year's, and nothing in them is read.
final class Drawings {

    private static final Pattern HEADING = Pattern.compile("附图[:：]?");

    private static final Pattern PART = Pattern.compile("[一二三四五六七八九十]、.*");

    private Drawings() {}

    /// The lines before the drawings; all of them where a part of the report follows after such a
    /// heading, or there is none.
    static List<Line> cut(List<Line> lines, String source) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String words = lines.get(i).normal(source);
            if (PART.matcher(words).matches()) return lines;
            if (HEADING.matcher(words).matches()) return lines.subList(0, i);
        }
        return lines;
    }
}
