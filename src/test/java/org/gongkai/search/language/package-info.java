@NullMarked
package org.gongkai.search.language;

import org.jspecify.annotations.NullMarked;
