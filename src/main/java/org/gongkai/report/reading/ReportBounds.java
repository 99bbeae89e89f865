package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where one report of a file ends and the next begins. A report begins with its title on lines of
/// its own, of another body or year than the one before, and has sentences or a table of its own: a
/// table of contents, a repeated page header, or a sentence that names a report begins none.
final class ReportBounds {

    private static final Pattern TITLE =
            Pattern.compile(
                    "[^。,;:]{0,40}(?:20\\d\\d|二〇..)年?[^。,;:]{0,20}(?:信息公开|政务公开)[^。,;:]{0,10}(?:报告|年报)(?:[(（].{0,12}[)）])?");

    private static final Pattern OPEN_SENTENCE = Pattern.compile(".*[,、;:的和与及在按于《]$");

    private static final int LONGEST_TITLE = 60;

    private ReportBounds() {}

    /// The source's lines, report by report; one list when there is only one report.
    static List<List<Line>> of(SourceText source, List<Line> lines) {
        var starts = new ArrayList<Integer>();
        Identity current = null;
        for (int i = 0; i < lines.size(); i++) {
            Identity title = title(source, lines, i);
            if (title == null || !hasContent(source, lines, i + 1)) {
                continue;
            }
            if (current == null || !current.isSameReport(title)) {
                starts.add(firstLineOfTitle(source.text(), lines, i, title));
                current = title;
            }
        }
        if (starts.size() < 2) {
            return List.of(lines);
        }
        starts.add(lines.size());
        var reports = new ArrayList<List<Line>>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            reports.add(lines.subList(starts.get(i), starts.get(i + 1)));
        }
        return reports;
    }

    private static @Nullable Identity title(SourceText source, List<Line> lines, int i) {
        Line line = lines.get(i);
        if (line.end() - line.start() > 2 * LONGEST_TITLE) {
            return null;
        }
        String words = line.normal(source.text());
        if (words.length() > LONGEST_TITLE || !TITLE.matcher(words).matches()) {
            return null;
        }
        String before = i == 0 ? "" : lines.get(i - 1).normal(source.text());
        String after = i + 1 == lines.size() ? "" : lines.get(i + 1).normal(source.text());
        boolean sentence =
                OPEN_SENTENCE.matcher(before).matches()
                        || (source.reflowable() && isRunning(before))
                        || after.matches("^[。,;、》].*");
        List<Line> around = lines.subList(Math.max(0, i - 2), i + 1);
        Identity title = Identity.ofTitle(source.text(), around);
        return sentence || title.body() == null || title.year() == null ? null : title;
    }

    /// A line of page width that ends within a sentence.
    private static boolean isRunning(String line) {
        return line.length() >= 24 && !line.matches(".*[。!?;:]$");
    }

    private static int firstLineOfTitle(String source, List<Line> lines, int i, Identity title) {
        String whole = Objects.requireNonNull(title.title());
        int first = i;
        int length = lines.get(i).normal(source).length();
        while (first > 0 && length < whole.length()) {
            first--;
            length += lines.get(first).normal(source).length();
        }
        return first;
    }

    /// Whether a sentence or a row of a table follows before the next title.
    private static boolean hasContent(SourceText source, List<Line> lines, int from) {
        int to = from;
        while (to < lines.size() && to < from + 40 && title(source, lines, to) == null) {
            to++;
        }
        for (Line line : lines.subList(from, to)) {
            String words = line.in(source.text());
            if (words.indexOf('。') >= 0 || words.chars().filter(c -> c == '\t').count() >= 2) {
                return true;
            }
        }
        return false;
    }
}
