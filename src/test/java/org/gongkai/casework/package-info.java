@NullMarked
package org.gongkai.casework;

import org.jspecify.annotations.NullMarked;
