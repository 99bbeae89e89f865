/// The registry of figures (统计数): each has a name, a definition, a unit and a source, is counted
/// for a body or for a body and all below it, over any days, and opens the list of what it counts.
/// The names are those that official forms and the reader of reports use.
///
/// A [FigureSource] counts from the records of one module; what no module records is given by a
/// person ([ManualFigures]), with who, when, why and a file.
@NullMarked
package org.gongkai.report.figure;

import org.jspecify.annotations.NullMarked;
