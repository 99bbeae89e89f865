/// Reports that somebody brings as a file: read, checked, what is unsure settled by a person with
/// the words beside it, and then put among the published documents.
@NullMarked
package org.gongkai.report.bringing;

import org.jspecify.annotations.NullMarked;
