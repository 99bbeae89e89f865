/// Tests of letters: what is written is read back by other libraries.
@NullMarked
package org.gongkai.paper;

import org.jspecify.annotations.NullMarked;
