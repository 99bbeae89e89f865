package org.gongkai.search.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What papers call what people say: 年报 is 年度报告 there. Asked when a question is read, so the index
/// knows nothing of it and the list can change without building it anew.
final class EverydayWords {

    private static final Map<String, List<String>> OFFICIAL =
            WordList.lines("everyday-words.txt").stream()
                    .map(line -> Folding.fold(line).split("="))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    sides -> sides[0].strip(),
                                    sides -> List.of(sides[1].strip().split("\\s+"))));

    private static final int LONGEST =
            OFFICIAL.keySet().stream().mapToInt(String::length).max().orElse(0);

    private EverydayWords() {}

    /// The field's words for it; none when it has no others.
    static List<String> official(String word) {
        return OFFICIAL.getOrDefault(word, List.of());
    }

    /// How many of the words from this one on are an everyday word that the dictionary has split
    /// (房产 and 证); 1 when they are none.
    static int joined(List<String> words, int from) {
        var joined = new StringBuilder(words.get(from));
        int most = 1;
        for (int to = from + 1; to < words.size(); to++) {
            joined.append(words.get(to));
            if (joined.length() > LONGEST) break;
            if (OFFICIAL.containsKey(joined.toString())) most = to - from + 1;
        }
        return most;
    }
}
