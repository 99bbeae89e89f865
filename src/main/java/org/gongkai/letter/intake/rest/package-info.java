/// The interface by which platforms of others hand over letters and ask what became of them. Each
/// source has keys of its own; a key opens only what came with one of its source.
@NullMarked
package org.gongkai.letter.intake.rest;

import org.jspecify.annotations.NullMarked;
