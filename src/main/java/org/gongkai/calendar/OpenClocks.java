package org.gongkai.calendar;

import java.util.List;
import java.util.stream.Stream;

/// Clocks that are not answered yet. Each module that keeps due days on record implements it, so
/// that a new notice moves them; such a module computes its days with [KeptCalendar#held].
public interface OpenClocks {

    /// All of them; whoever asks closes the stream.
    Stream<OpenClock> list();

    /// Puts the new days on record, in the running transaction. The audit is written already.
    void move(List<MovedClock> moved);
}
