package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A day that is not what its weekday says.
///
/// @param holiday the holiday it belongs to, `春节`, or what a local notice calls it
/// @param notice title of the notice that says so
public record CalendarDay(LocalDate date, Kind kind, String holiday, String notice) {

    /// Off or worked, and who says so: the State Council for the whole country, or a notice of the
    /// place.
    public enum Kind {
        HOLIDAY,
        /// worked on a weekend to make up for a day off
        MAKE_UP,
        LOCAL_OFF,
        LOCAL_WORKED;

        public boolean isWorked() {
            return this == MAKE_UP || this == LOCAL_WORKED;
        }

        public boolean isLocal() {
            return this == LOCAL_OFF || this == LOCAL_WORKED;
        }

        /// The name in tables: `make-up`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> find(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }
}
