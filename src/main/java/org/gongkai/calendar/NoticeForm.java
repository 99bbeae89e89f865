package org.gongkai.calendar;

import org.gongkai.calendar.CalendarDay.Kind;
import org.gongkai.calendar.reading.NoticeText;
import org.gongkai.calendar.reading.ReadDay;
import org.gongkai.calendar.reading.Reading;

/// A notice that somebody wants to put in force.
///
/// @param local of this place only; else for the whole country
/// @param year the one it arranges
/// @param text its days, as a table or in the words of the notice
/// @param series of the notice that it corrects; 0 for one of its own
public record NoticeForm(
        boolean local, int year, String title, String number, String text, long series) {

    public NoticeForm {
        title = title.strip();
        number = number.strip();
    }

    Reading read() {
        return NoticeText.read(text, year);
    }

    CalendarDay day(ReadDay day) {
        Kind kind =
                local
                        ? day.worked() ? Kind.LOCAL_WORKED : Kind.LOCAL_OFF
                        : day.worked() ? Kind.MAKE_UP : Kind.HOLIDAY;
        return new CalendarDay(day.date(), kind, day.holiday(), title);
    }
}
