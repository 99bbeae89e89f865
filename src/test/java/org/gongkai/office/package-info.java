/// The office as the people who work there meet it.
@NullMarked
package org.gongkai.office;

import org.jspecify.annotations.NullMarked;
