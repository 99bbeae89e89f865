@NullMarked
package org.gongkai.opinion;

import org.jspecify.annotations.NullMarked;
