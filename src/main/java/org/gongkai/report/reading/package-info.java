/// Reading annual reports on open government information (政府信息公开年度报告) that were written elsewhere:
/// from the bytes of a file to figures, each with the words it was read from.
///
/// The way of a report, one class per step:
///
/// 1. [SourceText]: bytes become text (txt, html, docx, doc, xlsx, xls, pdf, ofd; by content).
///    [HtmlText], [DocxText], [DocText], [XlsxText], [XlsText], [PdfText] and [OfdText] give lines
///    and tables ([Block]), those of printed pages from the rules drawn ([Lattice], [RuledTable]);
///    [BlockText] writes them as one text and keeps where every cell stands ([Grid]). Every offset
///    the reader gives counts UTF-16 units of this text, and every quote is a piece of it.
/// 2. [PageFurniture]: lines that belong to the web page or the printed sheet are left out.
/// 3. [ReportBounds]: where one report of a file ends and the next begins.
/// 4. [Identity] and [ReportDates]: title, body, year, dates.
/// 5. [TableRow]: rows of tables, from their cells ([RowsOfGrid]) or from lines ([RowsOfText]), and
///    of halves of one that stand side by side ([SideBySide]). A blank cell is known as one and is
///    never zero.
/// 6. [FormTables] and [StatisticsForm]: the tables of the three official forms and of the annex
///    before them, cell by cell.
/// 7. [Passages]: what remains becomes paragraphs under headings, lines broken by a page joined.
/// 8. [NormalText]: one way of writing for each character, with the way back to the source.
/// 9. [Quantities]: numbers that count something; [Shares] says which of several things they count.
/// 10. [FigureRegistry]: the definitions, data in `*.figures`, say which quantity is which figure.
/// 11. [SaidAnew]: a quantity no wording fits has its clause said in other words, turned round
///     ([TurnedRound]) or with the subject it goes on about ([CarriedSubjects], [Subjects]).
/// 12. [Circumstances] and [OtherBody]: why a quantity is *not* this body's result of this year.
///
/// What is not certain is never a figure: it becomes [Unsure], with the reason in Chinese. The
/// entry point is [ReportReader]. Nothing here needs Spring or a database.
@NamedInterface("reading")
@NullMarked
package org.gongkai.report.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
