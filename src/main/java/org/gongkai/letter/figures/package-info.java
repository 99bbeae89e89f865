/// What letters add up to: by source, kind, subject, result and body, in time and late, and how
/// content people were; each number with its list.
@NullMarked
package org.gongkai.letter.figures;

import org.jspecify.annotations.NullMarked;
