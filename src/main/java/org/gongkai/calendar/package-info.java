/// By when, and why: the working calendar with the notice behind every exception, the terms of the
/// laws, and the legal clock, a fold over the legal events of a matter (domain rule 1). The clock
/// and all it needs ([WorkCalendar], [LegalClock], [ShippedCalendar]) read neither a database nor
/// the clock on the wall. Beside them stand the notices as dated rows with their versions
/// ([Notices]), the calendar in force ([KeptCalendar]) and the way a new notice comes in
/// ([ImportNotice]): with a preview of the open clocks that it moves, which the modules that keep
/// due days on record tell through [OpenClocks].
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"database", "audit", "organization", "pages"})
package org.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
