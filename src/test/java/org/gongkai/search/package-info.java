@NullMarked
package org.gongkai.search;

import org.jspecify.annotations.NullMarked;
