package org.gongkai.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts all that match, and by the values of some choices. Counts by number within a segment
/// first and by value once per segment.
final class Counting implements CollectorManager<Counting.Counter, Counting.Counted> {

    /// @param byValue for each choice the count of each value
    record Counted(long total, Map<Choices, Map<String, Long>> byValue) {}

    private final Set<Choices> choices;

    Counting(Set<Choices> choices) {
        this.choices = choices;
    }

    @Override
    public Counter newCollector() {
        return new Counter(choices);
    }

    @Override
    public Counted reduce(Collection<Counter> counters) throws IOException {
        long total = 0;
        var byValue = new EnumMap<Choices, Map<String, Long>>(Choices.class);
        for (Choices choice : choices) byValue.put(choice, new HashMap<>());
        for (Counter counter : counters) {
            total += counter.total;
            for (Segment segment : counter.segments) {
                segment.addTo(byValue.getOrDefault(segment.choice, new HashMap<>()));
            }
        }
        return new Counted(total, byValue);
    }

    /// The counts of one choice in one segment of the index.
    private record Segment(Choices choice, SortedDocValues values, int[] counts) {

        void count(int document) throws IOException {
            if (values.advanceExact(document)) counts[values.ordValue()]++;
        }

        void addTo(Map<String, Long> all) throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] == 0) continue;
                all.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
            }
        }
    }

    static final class Counter extends SimpleCollector {

        private final Set<Choices> choices;
        private final List<Segment> segments = new ArrayList<>();
        private List<Segment> current = List.of();
        private long total;

        private Counter(Set<Choices> choices) {
            this.choices = choices;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            current = new ArrayList<>();
            for (Choices choice : choices) {
                SortedDocValues values = DocValues.getSorted(context.reader(), choice.countedField);
                current.add(new Segment(choice, values, new int[values.getValueCount()]));
            }
            segments.addAll(current);
        }

        @Override
        public void collect(int document) throws IOException {
            total++;
            for (Segment segment : current) segment.count(document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
