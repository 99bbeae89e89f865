/// Letters in the office, over HTTP.
@NullMarked
package org.gongkai.letter;

import org.jspecify.annotations.NullMarked;
