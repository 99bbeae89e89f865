/// What it adds up to: figures, statistics, annual reports, and the reading and comparing of
/// reports made elsewhere (`org.gongkai.report.reading`).
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
