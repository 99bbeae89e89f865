/// People without an account write letters, follow them, and read what everybody may read of them.
@NullMarked
package org.gongkai.letter.open;

import org.jspecify.annotations.NullMarked;
