/// Reading the days of a notice from its text: from lines of a table, or from the plain wording in
/// which the State Council announces holidays. What is not surely understood is a problem, never a
/// guess.
@NullMarked
package org.gongkai.calendar.reading;

import org.jspecify.annotations.NullMarked;
