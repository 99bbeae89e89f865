/// Tests of what every kind of matter needs on its public side.
@NullMarked
package org.gongkai.casework.open;

import org.jspecify.annotations.NullMarked;
