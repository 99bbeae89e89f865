/// The office's pages that compare annual reports, and the public page that tells how open a body
/// has been over the years.
@NullMarked
package org.gongkai.report.comparing.web;

import org.jspecify.annotations.NullMarked;
