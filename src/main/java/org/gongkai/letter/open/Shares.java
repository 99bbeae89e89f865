package org.gongkai.letter.open;

import org.gongkai.letter.figures.FigureRow;
import org.gongkai.letter.figures.Measure;

/// What everybody is told of some letters. Few ratings could be traced to people, so they are not
/// told apart.
///
/// @param key the value that is counted, as addresses write it
public record Shares(String key, String name, FigureRow row) {

    /// Fewer than this are not shown as a number.
    static final int FEW = 5;

    public long in() {
        return row.at(Measure.IN);
    }

    public long answered() {
        return row.at(Measure.ANSWERED);
    }

    /// In hundredths; less than nothing when nothing was due.
    public int onTime() {
        return row.onTimePercent();
    }

    /// In hundredths; less than nothing when too few rated.
    public int content() {
        return row.at(Measure.RATED) < FEW ? -1 : row.contentPercent();
    }

    /// How many gave this level; empty for few, be it none.
    public String level(int level) {
        long count =
                row.at(
                        switch (level) {
                            case 5 -> Measure.LEVEL_5;
                            case 4 -> Measure.LEVEL_4;
                            case 3 -> Measure.LEVEL_3;
                            case 2 -> Measure.LEVEL_2;
                            default -> Measure.LEVEL_1;
                        });
        return count < FEW ? "" : Long.toString(count);
    }
}
