/// Checking an annual report before it goes out, or one that was read in: its sums, its figures
/// against last year's and against its own words, and what a careful reader would stumble over.
///
/// [CheckReport] takes a [CheckedReport] and gives the [Finding]s of every [Check], each with its
/// place in the user's words, what is wrong and how to mend it. One class is one rule. A rule whose
/// numbers a report does not have says nothing. Nothing here needs Spring or a database.
@NullMarked
package org.gongkai.report.checking;

import org.jspecify.annotations.NullMarked;
