/// The text of documents: the one policy that decides which HTML we keep ([RichText]), the hash
/// that reviews and signatures name ([ContentHash]), and the readable difference of two versions
/// ([TextDifference]).
///
/// Pages use only HTML that passed [RichText#clean]; nothing else may be written unescaped.
@NamedInterface("text")
@NullMarked
package org.gongkai.publication.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
