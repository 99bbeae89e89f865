/// What administrators keep: sources with their terms, categories, reply templates, the supervision
/// office.
@NamedInterface("setting")
@NullMarked
package org.gongkai.letter.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
