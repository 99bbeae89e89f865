/// The office's pages of the working calendar.
@NullMarked
package org.gongkai.calendar.web;

import org.jspecify.annotations.NullMarked;
