@NullMarked
package org.gongkai.letter.intake.table;

import org.jspecify.annotations.NullMarked;
