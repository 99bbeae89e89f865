@NullMarked
package org.gongkai.report.annual;

import org.jspecify.annotations.NullMarked;
