/// How much two reports say in the same words: one measure for the check of a report against last
/// year's (W7) and for the pages that show alike texts side by side.
///
/// A [Prose] is what a report says in words of its own, a [Passage] a paragraph of it as runs of
/// letters. Numbers, years, names and the wording that the official form prescribes do not count.
@NullMarked
package org.gongkai.report.likeness;

import org.jspecify.annotations.NullMarked;
