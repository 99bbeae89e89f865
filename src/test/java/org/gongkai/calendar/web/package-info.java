/// The calendar in the office, without scripts.
@NullMarked
package org.gongkai.calendar.web;

import org.jspecify.annotations.NullMarked;
