package org.gongkai.letter.figures;

import java.util.Map;

/// A row of the figures.
///
/// @param key the value of the dimension, as filters write it; empty for none
/// @param name as people read it
public record FigureRow(String key, String name, Map<Measure, Long> counts) {

    public long at(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    /// The share of what was answered in time, in whole hundredths, rounded down: what is not all
    /// is never a hundred. Less than nothing when nothing was bound to a day.
    public int onTimePercent() {
        return percent(at(Measure.ON_TIME), at(Measure.ON_TIME) + at(Measure.LATE));
    }

    /// The share of ratings of the three upper levels.
    public int contentPercent() {
        long low = at(Measure.LEVEL_1) + at(Measure.LEVEL_2);
        return percent(at(Measure.RATED) - low, at(Measure.RATED));
    }

    private static int percent(long part, long whole) {
        return whole == 0 ? -1 : (int) (100 * part / whole);
    }
}
