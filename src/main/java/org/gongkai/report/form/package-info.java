/// The official forms of the annual report: which parts and tables each has, row by row and column
/// by column as they are printed (国办发〔2014〕32号, 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号). Data in
/// `official-forms.txt`; pure, without a database. A cell is named by the figure that stands in it:
/// the same names the reader of reports gives and the records are counted under.
@NullMarked
package org.gongkai.report.form;

import org.jspecify.annotations.NullMarked;
