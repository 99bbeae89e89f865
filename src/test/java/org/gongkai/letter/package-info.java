/// Letters: their terms, their life, who reads them, and what a flood of them does.
@NullMarked
package org.gongkai.letter;

import org.jspecify.annotations.NullMarked;
