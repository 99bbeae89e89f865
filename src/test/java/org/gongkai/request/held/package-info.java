@NullMarked
package org.gongkai.request.held;

import org.jspecify.annotations.NullMarked;
