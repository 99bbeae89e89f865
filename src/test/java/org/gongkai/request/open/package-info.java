/// People without an account ask for information and follow what they asked for.
@NullMarked
package org.gongkai.request.open;

import org.jspecify.annotations.NullMarked;
