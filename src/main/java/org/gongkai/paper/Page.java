package org.gongkai.paper;

import java.util.ArrayList;
import java.util.List;

/// What is painted on one sheet, in the order of reading.
record Page(List<Mark> marks) {

    Page() {
        this(new ArrayList<>());
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void addAll(List<? extends Mark> more) {
        marks.addAll(more);
    }
}
