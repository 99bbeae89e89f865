package org.gongkai.calendar.web;

import java.util.List;
import org.gongkai.calendar.MovedClock;
import org.gongkai.calendar.NoticePreview;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;

/// The form of a notice, and what it would do once it was looked at.
public record ImportView(
        NoticeFields fields,
        @Nullable NoticePreview preview,
        List<Refused.Problem> problems,
        String formKey) {

    private static final int SHOWN = 200;

    /// What is wrong with a field, or empty.
    public String problem(String field) {
        return Refused.at(field, problems);
    }

    /// The days that were read, by holiday.
    public List<HolidayRow> days() {
        return preview == null ? List.of() : HolidayRow.of(preview.days());
    }

    public List<String> gone() {
        return preview == null
                ? List.of()
                : preview.gone().stream().map(day -> DayWords.day(day.date())).toList();
    }

    public List<String> skipped() {
        return preview == null ? List.of() : preview.skipped();
    }

    /// The clocks that would move; the first of them when there are many.
    public List<MovedClock> moved() {
        return preview == null ? List.of() : preview.moved().stream().limit(SHOWN).toList();
    }

    public int movedCount() {
        return preview == null ? 0 : preview.moved().size();
    }

    /// Whether it can be confirmed.
    public boolean isUsable() {
        return preview != null && preview.isUsable();
    }

    public String against() {
        return preview == null ? "" : Long.toString(preview.against());
    }
}
