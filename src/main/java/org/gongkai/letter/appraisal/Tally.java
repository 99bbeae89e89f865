package org.gongkai.letter.appraisal;

import java.util.List;
import org.gongkai.organization.Body;

/// What was said of a body in a round.
///
/// @param levels how many gave each level, from 1 to 5
public record Tally(Body body, List<Long> levels) {

    public Tally {
        levels = List.copyOf(levels);
    }

    /// @param level from 5, very content, to 1
    public long at(int level) {
        return levels.get(level - 1);
    }

    public long total() {
        return levels.stream().mapToLong(Long::longValue).sum();
    }

    /// The share of the three upper levels in hundredths, rounded down; less than nothing when
    /// nobody said anything.
    public int contentPercent() {
        long total = total();
        return total == 0 ? -1 : (int) (100 * (at(3) + at(4) + at(5)) / total);
    }
}
