/// What letters add up to: by source, kind, subject, result and body, in time and late, and how
/// content people were; each number with its list.
@NamedInterface("figures")
@NullMarked
package org.gongkai.letter.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
