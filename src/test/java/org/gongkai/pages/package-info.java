@NullMarked
package org.gongkai.pages;

import org.jspecify.annotations.NullMarked;
