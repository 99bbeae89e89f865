@NullMarked
package org.gongkai.database;

import org.jspecify.annotations.NullMarked;
