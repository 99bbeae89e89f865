package org.gongkai.publication.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.publication.text.TextDifference.Mark;
import org.gongkai.publication.text.TextDifference.Run;

/// The difference within a paragraph. A Chinese character is a word; a number or a Latin word is
/// one as a whole, so that 2024 to 2025 is not shown as a changed digit.
final class WordDifference {

    private static final Pattern WORD =
            Pattern.compile("[0-9]+(?:[.,:][0-9]+)*|[A-Za-z]+|\\s+|.", Pattern.DOTALL);
    private static final int MAX_WORDS = 6000;
    private static final int LONE = 1;

    private WordDifference() {}

    static List<Run> runs(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > MAX_WORDS || now.size() > MAX_WORDS) {
            return List.of(new Run(Mark.REMOVED, before), new Run(Mark.ADDED, after));
        }
        var runs = new ArrayList<Run>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (Edits.Stretch<String> stretch : Edits.between(old, now)) {
            String kept = String.join("", stretch.kept());
            boolean changing = !removed.isEmpty() || !added.isEmpty();
            boolean goesOn = !stretch.removed().isEmpty() || !stretch.added().isEmpty();
            if (changing && goesOn && stretch.kept().size() <= LONE && !kept.isEmpty()) {
                // a single character kept between two changes only makes them harder to read
                removed.append(kept);
                added.append(kept);
            } else if (!kept.isEmpty()) {
                flush(runs, removed, added);
                runs.add(new Run(Mark.SAME, kept));
            }
            removed.append(String.join("", stretch.removed()));
            added.append(String.join("", stretch.added()));
        }
        flush(runs, removed, added);
        return runs;
    }

    private static void flush(List<Run> runs, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            runs.add(new Run(Mark.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            runs.add(new Run(Mark.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
