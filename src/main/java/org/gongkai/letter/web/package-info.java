/// The pages of letters in the office: the list, the one page of a letter, entering one, helping.
@NullMarked
package org.gongkai.letter.web;

import org.jspecify.annotations.NullMarked;
