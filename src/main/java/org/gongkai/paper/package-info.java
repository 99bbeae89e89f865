/// Official letters and forms as values ([org.gongkai.paper.Letter]), and their writing as DOCX,
/// PDF and OFD through the one way in, [org.gongkai.paper.Letters]. Owns no data and knows no other
/// module.
///
/// PDF and OFD come from the same pages: `Typesetter` breaks the text into lines and pages once, in
/// the measures of GB/T 9704-2012, and `PdfPaper` and `OfdPaper` only paint them. DOCX is left to
/// flow, because its reader goes on writing in it.
///
/// The face that comes along holds the 8 105 characters of 通用规范汉字表 and GB 2312. A character that no
/// face has is never lost silently: 〓 stands in its place, and a note at the end of the paper names
/// its code. TrueType files in the operator's folder of fonts fill such gaps; those with 小标宋, 仿宋 or
/// 黑体 in their names also become the face of titles, text and leads.
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {})
@NullMarked
package org.gongkai.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
