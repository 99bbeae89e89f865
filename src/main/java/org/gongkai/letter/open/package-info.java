/// The public pages of letters, without an account: writing, the receipt, following one's own
/// letter by its query code, answers that were chosen to be public, the figures, and the wall of
/// opinions. What is one person's alone lies below `/letter/` and leaves no traces; what everybody
/// may read lies below `/letters`.
@NullMarked
package org.gongkai.letter.open;

import org.jspecify.annotations.NullMarked;
