@NullMarked
package org.gongkai.courier;

import org.jspecify.annotations.NullMarked;
