/// Letters out of a table that somebody uploads: recognised by the names of its columns, shown
/// before anything happens, and taken in by a job that can be stopped at any moment and goes on
/// where it was. What was uploaded is sealed until then, and forgotten afterwards.
@NullMarked
package org.gongkai.letter.intake.table;

import org.jspecify.annotations.NullMarked;
