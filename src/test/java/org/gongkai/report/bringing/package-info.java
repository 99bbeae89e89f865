@NullMarked
package org.gongkai.report.bringing;

import org.jspecify.annotations.NullMarked;
