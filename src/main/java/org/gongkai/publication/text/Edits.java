package org.gongkai.publication.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The shortest way from one list to another (Myers), as stretches.
final class Edits {

    private Edits() {}

    /// Elements both have, then what only the old and what only the new list has.
    record Stretch<T>(List<T> kept, List<T> removed, List<T> added) {}

    static <T> List<Stretch<T>> between(List<T> before, List<T> after) {
        var removed = new BitSet();
        var added = new BitSet();
        var patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>());
        for (AbstractDelta<T> delta : patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            removed.set(from, from + delta.getSource().size());
            int to = delta.getTarget().getPosition();
            added.set(to, to + delta.getTarget().size());
        }
        var stretches = new ArrayList<Stretch<T>>();
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            int kept = old;
            while (old < before.size() && !removed.get(old) && !added.get(now)) {
                old++;
                now++;
            }
            int gone = old;
            old = removed.nextClearBit(old);
            int come = now;
            now = added.nextClearBit(now);
            stretches.add(
                    new Stretch<>(
                            before.subList(kept, gone),
                            before.subList(gone, old),
                            after.subList(come, now)));
        }
        return stretches;
    }
}
