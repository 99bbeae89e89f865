package org.gongkai.opinion;

import java.time.LocalDate;
import java.util.List;

/// Something that part two of the statistics counts. Every bean of this kind adds to the figures: a
/// figure is the sum of what they count, and its list is what they list, one after the other.
public interface ResponseEvents {

    /// @return 0 for figures that it adds nothing to
    long count(ResponseScope scope, ResponseFigure figure);

    /// The same, each with its page; in an order that stays.
    List<Line> list(ResponseScope scope, ResponseFigure figure, int limit, long offset);

    /// One that was counted.
    ///
    /// @param on the day it was first done within the scope
    /// @param body who did it, by name; several with a sign between
    /// @param address of its page
    record Line(LocalDate on, String title, String body, String address) {

        /// Says nothing: a title may be what somebody wrote.
        @Override
        public String toString() {
            return "Line[sealed]";
        }
    }
}
