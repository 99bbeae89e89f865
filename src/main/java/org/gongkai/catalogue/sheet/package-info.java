/// The catalogue as a table: Excel (.xlsx, .xls) and CSV in the columns of the national standard.
///
/// [CatalogueSheets] is the way in and out. Reading goes from bytes to [Grid]s of text
/// (`ExcelGrids`, `CsvGrids`), finds the [Header] of each, and reads row by row; whatever was not
/// understood is an [ImportProblem] that names its place and says how to mend it. Nothing is left
/// out without one.
@NamedInterface("sheet")
@NullMarked
package org.gongkai.catalogue.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
