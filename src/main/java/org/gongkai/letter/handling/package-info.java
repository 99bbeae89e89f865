/// What people of the office and writers do with a letter, a class for each verb.
@NamedInterface("handling")
@NullMarked
package org.gongkai.letter.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
