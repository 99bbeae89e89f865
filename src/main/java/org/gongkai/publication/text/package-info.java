@NullMarked
package org.gongkai.publication.text;

import org.jspecify.annotations.NullMarked;
