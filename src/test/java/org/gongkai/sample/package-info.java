/// Tests of the sample district.
@NullMarked
package org.gongkai.sample;

import org.jspecify.annotations.NullMarked;
