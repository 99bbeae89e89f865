@NullMarked
package org.gongkai.publication.screening;

import org.jspecify.annotations.NullMarked;
