package org.gongkai.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.gongkai.search.Hit;
import org.gongkai.search.Marked;

/// Turns the places found in a text into runs, cut to what fits on a page of hits.
final class MarkedPassages extends PassageFormatter {

    static final MarkedPassages WHOLE = new MarkedPassages(Integer.MAX_VALUE, false);
    static final MarkedPassages SNIPPET = new MarkedPassages(90, false);
    static final MarkedPassages ATTACHMENT = new MarkedPassages(90, true);

    private static final int BEFORE_THE_FIRST_MARK = 24;
    private static final String CUT = "…";

    private final int longest;
    private final boolean attachments;

    private MarkedPassages(int longest, boolean attachments) {
        this.longest = longest;
        this.attachments = attachments;
    }

    @Override
    public Hit.Snippet format(Passage[] passages, String content) {
        var runs = new Runs();
        for (Passage passage : passages) add(passage, content, runs);
        String name = attachments ? attachmentName(passages[0].getStartOffset(), content) : "";
        return new Hit.Snippet(new Marked(runs.done()), name);
    }

    private void add(Passage passage, String content, Runs runs) {
        int from = passage.getStartOffset();
        int to = passage.getEndOffset();
        if (to - from > longest) {
            int first = passage.getNumMatches() == 0 ? from : passage.getMatchStarts()[0];
            from = whole(Math.max(from, first - BEFORE_THE_FIRST_MARK), content);
            to = whole(Math.min(to, from + longest), content);
        }
        if (from > passage.getStartOffset() && !runs.endsWithCut()) runs.add(CUT, false);
        int at = from;
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int start = Math.max(at, passage.getMatchStarts()[i]);
            int end = Math.min(to, passage.getMatchEnds()[i]);
            if (start >= end) continue;
            runs.add(content.substring(at, start), false);
            runs.add(content.substring(start, end), true);
            at = end;
        }
        if (at < to) runs.add(content.substring(at, to), false);
        if (to < content.length() && longest != Integer.MAX_VALUE) runs.add(CUT, false);
    }

    /// Not between the two halves of a character.
    private static int whole(int index, String content) {
        boolean within =
                index > 0
                        && index < content.length()
                        && Character.isLowSurrogate(content.charAt(index))
                        && Character.isHighSurrogate(content.charAt(index - 1));
        return within ? index - 1 : index;
    }

    /// The values of the field are names and texts in turn, parted by the zero character.
    private static String attachmentName(int offset, String content) {
        String before = content.substring(0, offset);
        long value = before.chars().filter(c -> c == 0).count();
        String[] values = content.split("\0", -1);
        return values[(int) (value - value % 2)];
    }

    /// Runs that join what belongs together, without line breaks.
    private static final class Runs {

        private final List<Marked.Run> runs = new ArrayList<>();

        void add(String text, boolean marked) {
            String line = text.replaceAll("[\\s\\p{Z}\0]+", " ");
            if (line.isEmpty()) return;
            if (!runs.isEmpty() && runs.getLast().marked() == marked) {
                line = runs.removeLast().text() + line;
            }
            runs.add(new Marked.Run(line, marked));
        }

        boolean endsWithCut() {
            return !runs.isEmpty() && runs.getLast().text().endsWith(CUT);
        }

        List<Marked.Run> done() {
            return runs;
        }
    }
}
