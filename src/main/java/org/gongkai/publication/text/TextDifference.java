package org.gongkai.publication.text;

import java.util.ArrayList;
import java.util.List;

/// The readable difference of two versions: block by block what was kept, added, removed or
/// changed, and within a changed block the very words.
///
/// @param blocks in reading order; a removed block stands where it stood
public record TextDifference(List<Block> blocks) {

    /// What became of a block.
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED,
        CHANGED
    }

    /// What became of a run of characters.
    public enum Mark {
        SAME,
        ADDED,
        REMOVED
    }

    /// Consecutive characters with the same mark.
    public record Run(Mark mark, String text) {}

    /// A paragraph, heading, list item or table row.
    public record Block(Kind kind, List<Run> runs) {
        public Block {
            runs = List.copyOf(runs);
        }

        /// The block as the old version has it; empty for an added one.
        public String before() {
            return joined(Mark.ADDED);
        }

        /// The block as the new version has it; empty for a removed one.
        public String after() {
            return joined(Mark.REMOVED);
        }

        private String joined(Mark without) {
            var text = new StringBuilder();
            runs.stream().filter(r -> r.mark() != without).forEach(r -> text.append(r.text()));
            return text.toString();
        }
    }

    public TextDifference {
        blocks = List.copyOf(blocks);
    }

    /// Compares two plain texts with a line for each block, as [RichText#plain] gives them.
    public static TextDifference between(String before, String after) {
        var blocks = new ArrayList<Block>();
        for (Edits.Stretch<String> stretch : Edits.between(lines(before), lines(after))) {
            for (String line : stretch.kept()) {
                blocks.add(whole(Kind.KEPT, Mark.SAME, line));
            }
            pair(stretch.removed(), stretch.added(), blocks);
        }
        return new TextDifference(blocks);
    }

    /// Compares two pieces of clean HTML by their text.
    public static TextDifference betweenHtml(String before, String after) {
        return between(RichText.plain(before), RichText.plain(after));
    }

    /// Whether anything at all differs.
    public boolean isEmpty() {
        return blocks.stream().allMatch(b -> b.kind() == Kind.KEPT);
    }

    /// A removed block and an added one that are much alike are one changed block.
    private static void pair(List<String> removed, List<String> added, List<Block> blocks) {
        int next = 0;
        for (String old : removed) {
            int twin = Likeness.mostAlike(old, added, next);
            if (twin < 0) {
                blocks.add(whole(Kind.REMOVED, Mark.REMOVED, old));
                continue;
            }
            while (next < twin) {
                blocks.add(whole(Kind.ADDED, Mark.ADDED, added.get(next++)));
            }
            blocks.add(new Block(Kind.CHANGED, WordDifference.runs(old, added.get(next++))));
        }
        while (next < added.size()) {
            blocks.add(whole(Kind.ADDED, Mark.ADDED, added.get(next++)));
        }
    }

    private static Block whole(Kind kind, Mark mark, String line) {
        return new Block(kind, List.of(new Run(mark, line)));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
