/// The annual report of a body (政府信息公开工作年度报告) on its way: opened as a duty with its days, drafted
/// from figures, edited, checked, handed in, returned or cleared by the level above, published as a
/// document.
///
/// Words: a *part* is a piece of text under its heading; a *field* in a text is a figure that is
/// filled in each time the text is looked at; *frozen* figures are those of a report that was
/// cleared, whatever the records say later.
@NamedInterface("annual")
@NullMarked
package org.gongkai.report.annual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
