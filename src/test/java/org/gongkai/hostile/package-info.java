/// What the office and the portal answer to files and texts meant to harm them.
@NullMarked
package org.gongkai.hostile;

import org.jspecify.annotations.NullMarked;
