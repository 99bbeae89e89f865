/// Tables that people bring to be imported, row by row: CSV as Chinese systems write it, .xlsx and
/// .xls. [RowReader] is the way in.
///
/// One bad row costs that row and no other. Every line of the table comes out once, as a [Row] or
/// as a [BadRow] that says where it stands and what is wrong with it; only blank lines and
/// repetitions of the head are passed over. Text is read as a stream, so is .xlsx but for its
/// strings; .xls, which is bounded by its format, is held.
///
/// The package knows no database and no module above; what the columns mean is for whoever asks.
@NamedInterface("rows")
@NullMarked
package org.gongkai.files.rows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
