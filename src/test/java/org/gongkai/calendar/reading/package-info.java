/// The wording of real notices beside the days that are known to be right.
@NullMarked
package org.gongkai.calendar.reading;

import org.jspecify.annotations.NullMarked;
