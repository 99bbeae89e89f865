@NullMarked
package org.gongkai.letter.intake.mail;

import org.jspecify.annotations.NullMarked;
