package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The chapters and rows of the statistics form of 2014 and of the annex before it, as
/// `statistics-2014.txt` and `statistics-2008.txt` describe them.
record StatisticsRows(List<Chapter> chapters) {

    record Chapter(Pattern head, List<Row> rows) {}

    record Row(String id, String unit, @Nullable String channel, String name, Pattern label) {}

    static StatisticsRows load() {
        var chapters = new ArrayList<Chapter>();
        for (String file : List.of("statistics-2014.txt", "statistics-2008.txt")) {
            for (String line : ResourceLines.of(file)) {
                if (line.startsWith("= ")) {
                    String head = "(?:[一二三四五六七八九十]、|^|\\t)(?:" + line.substring(2) + ")";
                    chapters.add(new Chapter(Pattern.compile(head), new ArrayList<>()));
                } else {
                    chapters.getLast().rows().add(row(ResourceLines.fields(line)));
                }
            }
        }
        return new StatisticsRows(chapters);
    }

    private static Row row(String[] parts) {
        String label = parts[4].replaceAll("数(?=\\)?(?:\\||$))", "(?:总?数量?|件数|次数|总量)");
        return new Row(
                parts[0],
                parts[1],
                parts[2].isEmpty() ? null : parts[2],
                parts[3],
                Pattern.compile(
                        "(?:^|[、.):;,中者\\t\\d])(?<label>(?:"
                                + label
                                + "))(?:\\([^)]*\\))*[:,]?(?:\\t|条|件|次|篇|个|人次|人|万元|元|份)*$"));
    }

    /// The chapter that begins in a row of that label, or the one that goes on.
    @Nullable Chapter chapter(String label, @Nullable Chapter current) {
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

    /// The row of that label: of the chapter, else the only one of that label.
    Optional<Row> find(@Nullable Chapter chapter, String label) {
        if (chapter != null) {
            Optional<Row> own = find(chapter.rows(), label);
            if (own.isPresent()) {
                return own;
            }
        }
        List<Row> others =
                chapters.stream().flatMap(other -> find(other.rows(), label).stream()).toList();
        boolean one = others.stream().map(Row::id).distinct().count() == 1;
        return one ? Optional.of(others.getFirst()) : Optional.empty();
    }

    private static Optional<Row> find(List<Row> rows, String label) {
        return rows.stream().filter(row -> row.label().matcher(label).find()).findFirst();
    }
}
