/// The one way anything becomes public. Owns documents and their editions, and what the public may
/// read of them.
@NullMarked
package org.gongkai.publication;

import org.jspecify.annotations.NullMarked;
