@NullMarked
package org.gongkai.audit;

import org.jspecify.annotations.NullMarked;
