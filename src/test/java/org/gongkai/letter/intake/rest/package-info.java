@NullMarked
package org.gongkai.letter.intake.rest;

import org.jspecify.annotations.NullMarked;
