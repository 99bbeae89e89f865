/// The catalogue of what bodies hold and give on request (依申请公开目录): the names of information that
/// is not public by itself, so that people know what they can ask for.
@NullMarked
package org.gongkai.request.held;

import org.jspecify.annotations.NullMarked;
