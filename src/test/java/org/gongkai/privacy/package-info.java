@NullMarked
package org.gongkai.privacy;

import org.jspecify.annotations.NullMarked;
