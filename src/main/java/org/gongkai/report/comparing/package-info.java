/// Comparing annual reports: one body with others, one year with the next, one text with another.
///
/// - A [Series] is one quantity under all the names that the forms gave it since 2008, so that a
///   line over the years does not end where a form did.
/// - [Outliers] are numbers far from those of like bodies or of the body's own other years, and
///   numbers that cannot be. [Breaks] are places where a report does not carry on what the year
///   before ended with.
/// - [LikePairs] finds reports whose words are alike, by the measure of `report.likeness`.
///
/// All of this is arithmetic on values. [KnownFigures] and [ReportTexts] read them, from the views
/// `report.known_figure` and `report.known_report` only. The pages are in `comparing.web`.
@NullMarked
package org.gongkai.report.comparing;

import org.jspecify.annotations.NullMarked;
