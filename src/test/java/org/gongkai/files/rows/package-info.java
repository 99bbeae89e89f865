@NullMarked
package org.gongkai.files.rows;

import org.jspecify.annotations.NullMarked;
