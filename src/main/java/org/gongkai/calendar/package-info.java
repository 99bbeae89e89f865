/// By when, and why: the working calendar with the notice behind every exception, the terms of the
/// laws, and the legal clock, a fold over the legal events of a matter (domain rule 1). Nothing
/// here reads a clock on the wall or a database.
@NullMarked
@ApplicationModule(allowedDependencies = "pages")
package org.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
