@NullMarked
package org.gongkai.opinion.feed;

import org.jspecify.annotations.NullMarked;
