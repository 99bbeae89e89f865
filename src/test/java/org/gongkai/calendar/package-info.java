/// The working calendar beside a second table, and the legal clock beside plain counting.
@NullMarked
package org.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
