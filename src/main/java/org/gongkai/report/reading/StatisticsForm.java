package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the statistics form of 2014–2018 (政府信息公开情况统计表, 国办发〔2014〕32号), as a table or as text rows
/// such as `（一）主动公开政府信息数 12 条`. A row has its meaning from its label and from the chapter of the
/// form (四、行政复议) it stands in.
final class StatisticsForm {

    /// Fewer rows than this are prose that happens to look alike.
    private static final int FEWEST_ROWS = 3;

    private record Chapter(Pattern head, List<FormRow> rows) {}

    private record FormRow(
            String id, String unit, @Nullable String channel, String name, Pattern label) {}

    private final String source;
    private final @Nullable String body;
    private final List<ReadFigure> figures = new ArrayList<>();
    private final List<Unsure> unsure = new ArrayList<>();
    private final NavigableMap<Integer, Line> covered = new TreeMap<>();

    private StatisticsForm(String source, @Nullable String body) {
        this.source = source;
        this.body = body;
    }

    static StatisticsForm of(String source, List<TableRow> rows, @Nullable String body) {
        var form = new StatisticsForm(source, body);
        List<Chapter> chapters = chapters();
        Chapter current = null;
        for (TableRow row : rows) {
            NormalText label = NormalText.of(source, row.label());
            current = chapter(chapters, label.text(), current);
            if (current != null) {
                form.read(current, row, label);
            }
        }
        return form.figures.size() < FEWEST_ROWS ? new StatisticsForm(source, body) : form;
    }

    List<ReadFigure> figures() {
        return figures;
    }

    List<Unsure> unsure() {
        return unsure;
    }

    boolean covers(Line line) {
        var range = covered.floorEntry(line.start());
        return range != null && line.start() < range.getValue().end();
    }

    private static List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (String line : ResourceLines.of("statistics-2014.txt")) {
            if (line.startsWith("= ")) {
                chapters.add(
                        new Chapter(
                                Pattern.compile("[一二三四五六七八九]、(?:" + line.substring(2) + ")"),
                                new ArrayList<>()));
                continue;
            }
            String[] parts = ResourceLines.fields(line);
            chapters.getLast()
                    .rows()
                    .add(
                            new FormRow(
                                    parts[0],
                                    parts[1],
                                    parts[2].isEmpty() ? null : parts[2],
                                    parts[3],
                                    Pattern.compile(
                                            "(?:^|[、.):;,中者\\t])(?<label>(?:"
                                                    + parts[4]
                                                    + "))(?:\\([^)]*\\))*[:,]?(?:\\t|条|件|次|篇|个|人次|人|万元|元|份)*$")));
        }
        return chapters;
    }

    private static @Nullable Chapter chapter(
            List<Chapter> chapters, String label, @Nullable Chapter current) {
        int last = -1;
        Chapter found = current;
        for (Chapter chapter : chapters) {
            Matcher head = chapter.head().matcher(label);
            while (head.find()) {
                if (head.start() > last) {
                    last = head.start();
                    found = chapter;
                }
            }
        }
        return found;
    }

    private void read(Chapter chapter, TableRow row, NormalText label) {
        for (FormRow form : chapter.rows()) {
            Matcher found = form.label().matcher(label.text());
            if (!found.find()) {
                continue;
            }
            int start = label.sourceStart(found.start("label"));
            Line quote = new Line(start, row.end());
            var range = new Line(lineStart(row, start), row.end());
            covered.put(range.start(), range);
            if (row.cells().size() != 1) {
                unsure.add(
                        new Unsure(
                                quote.in(source),
                                start,
                                "“" + form.name() + "”一行有几个数，不知哪个是本机关本年的"));
                return;
            }
            add(form, row, label.text(), quote);
            return;
        }
    }

    private static int lineStart(TableRow row, int place) {
        return row.label().stream()
                .filter(line -> line.start() <= place && place < line.end())
                .mapToInt(Line::start)
                .findFirst()
                .orElse(place);
    }

    private void add(FormRow form, TableRow row, String label, Line quote) {
        BigDecimal value = row.cells().getFirst().value();
        if (value == null) {
            return;
        }
        boolean tenThousands =
                form.unit().equals("元")
                        && (label.endsWith("万元")
                                || "万元".equals(row.unit())
                                || label.endsWith("万元\t"));
        figures.add(
                new ReadFigure(
                        form.id(),
                        form.name(),
                        tenThousands
                                ? Quantities.plain(value.multiply(BigDecimal.valueOf(10_000)))
                                : value,
                        form.unit(),
                        body,
                        form.channel(),
                        quote.start(),
                        quote.in(source),
                        Qualifier.EXACT));
    }
}
