/// The office's pages of statistics and annual reports, and the public page of a report that was
/// read.
@NullMarked
package org.gongkai.report.web;

import org.jspecify.annotations.NullMarked;
