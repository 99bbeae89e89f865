package org.gongkai.report.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a report says in words of its own, paragraph by paragraph: no tables, no headings, no
/// prescribed wording.
///
/// @param shingles of all passages, ascending and each once
public record Prose(List<Passage> passages, int[] shingles) {

    private static final int FEWEST_LETTERS = 20;
    private static final int TORN_LINE = 25;
    private static final Pattern ENDED = Pattern.compile(".*[。！？；：;:!?”）)]$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|第[一二三四五六七八九十]+[条项部]).*");

    /// @param names of the body and those above it, which do not count as words
    public static Prose of(String text, Collection<String> names) {
        List<Passage> passages =
                paragraphs(text).stream()
                        .filter(Prose::isProse)
                        .map(paragraph -> Passage.of(paragraph, names))
                        .filter(passage -> passage.shingles().length > 0)
                        .toList();
        int[] shingles =
                passages.stream()
                        .flatMapToInt(passage -> IntStream.of(passage.shingles()))
                        .sorted()
                        .distinct()
                        .toArray();
        return new Prose(passages, shingles);
    }

    /// Lines that a page or a printer tore are joined.
    private static List<String> paragraphs(String text) {
        var paragraphs = new ArrayList<String>();
        boolean torn = false;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            String line = raw.strip();
            if (line.isEmpty()) continue;
            if (torn && line.indexOf('\t') < 0 && !NUMBERED.matcher(line).matches()) {
                paragraphs.addLast(paragraphs.removeLast() + line);
            } else {
                paragraphs.add(line);
            }
            torn =
                    line.length() >= TORN_LINE
                            && line.indexOf('\t') < 0
                            && !ENDED.matcher(line).matches();
        }
        return paragraphs;
    }

    private static boolean isProse(String paragraph) {
        return paragraph.indexOf('\t') < 0
                && paragraph.chars().anyMatch(c -> "。；，;,".indexOf(c) >= 0)
                && paragraph.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }
}
