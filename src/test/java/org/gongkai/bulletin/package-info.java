/// Bulletins and the instructions written on them, as the people of an office meet them.
@NullMarked
package org.gongkai.bulletin;

import org.jspecify.annotations.NullMarked;
