/// The rules of publishing, on a running server.
@NullMarked
package org.gongkai.publication;

import org.jspecify.annotations.NullMarked;
