@NullMarked
package org.gongkai.search.lucene;

import org.jspecify.annotations.NullMarked;
