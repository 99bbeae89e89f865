package org.gongkai.calendar;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What counts of a notice when the calendar is made.
///
/// @param series orders the notices: of two that speak of the same day the later one counts
record NoticeInForce(long series, boolean local, int year, List<CalendarDay> days) {

    /// A notice that was not kept yet.
    static final long NEXT = Long.MAX_VALUE;

    /// A local notice counts before a national one.
    private static final Comparator<NoticeInForce> WEAKEST_FIRST =
            Comparator.comparing(NoticeInForce::local).thenComparing(NoticeInForce::series);

    /// The calendar that these notices make. It is certain for the years without a gap from the
    /// first national notice on.
    static WorkCalendar calendar(Collection<NoticeInForce> notices) {
        Set<Integer> covered =
                notices.stream()
                        .filter(notice -> !notice.local())
                        .map(NoticeInForce::year)
                        .collect(Collectors.toCollection(TreeSet::new));
        int first = covered.iterator().next();
        int last = first;
        while (covered.contains(last + 1)) last++;
        return new WorkCalendar(
                first,
                last,
                notices.stream()
                        .sorted(WEAKEST_FIRST)
                        .flatMap(notice -> notice.days().stream())
                        .toList());
    }
}
