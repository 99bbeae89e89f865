package org.gongkai.report.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.reading.Paragraph;

/// Takes the lines of tables out of a report's paragraphs: rows, and the words above and beside
/// them however a page tore them.
final class TableLines {

    private TableLines() {}

    /// @param rows from where to where the rows that were read stand
    /// @param labels what a form prints in its tables
    static List<Paragraph> without(
            List<Paragraph> paragraphs, NavigableMap<Integer, Integer> rows, String labels) {
        boolean[] row = new boolean[paragraphs.size()];
        boolean[] rowFollows = new boolean[paragraphs.size()];
        boolean follows = false;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            rowFollows[i] = follows;
            row[i] = touches(paragraphs.get(i), rows);
            follows = row[i] || (follows && !isChapter(paragraphs.get(i)));
        }
        Set<Integer> letters = letters(labels);
        Set<Integer> ofHeading = Set.of();
        var text = new ArrayList<Paragraph>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (isChapter(paragraph)) ofHeading = letters(paragraph.text());
            Set<Integer> own = letters(paragraph.text());
            boolean caption = letters.containsAll(own) || ofHeading.containsAll(own);
            boolean label = rowFollows[i] && !isChapter(paragraph) && caption;
            if (!row[i] && !label) text.add(paragraph);
        }
        return text;
    }

    private static boolean touches(Paragraph paragraph, NavigableMap<Integer, Integer> rows) {
        int end = paragraph.offset() + paragraph.text().length();
        Map.Entry<Integer, Integer> row = rows.lowerEntry(end);
        return row != null && row.getValue() > paragraph.offset();
    }

    /// Captions of tables may look like headings, but have no number.
    private static boolean isChapter(Paragraph paragraph) {
        return paragraph.level() == 1 && paragraph.text().matches("[一二三四五六七八九十]、.*");
    }

    private static Set<Integer> letters(String text) {
        return text.chars().filter(Character::isLetter).boxed().collect(Collectors.toSet());
    }
}
