/// Appraisal (群众评议): rounds that administrators keep, in which anybody says how content they are
/// with a body, and what they write becomes a letter that is answered like every other.
@NamedInterface("appraisal")
@NullMarked
package org.gongkai.letter.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
