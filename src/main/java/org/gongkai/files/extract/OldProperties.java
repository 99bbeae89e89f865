package org.gongkai.files.extract;

import java.io.IOException;
import org.apache.poi.POIDocument;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.jspecify.annotations.Nullable;

/// Document properties of Office 97–2003 files.
final class OldProperties {

    private OldProperties() {}

    static void read(POIDocument document, Sink sink) throws IOException {
        SummaryInformation summary = document.getSummaryInformation();
        if (summary != null) {
            property(sink, "作者", summary.getAuthor());
            property(sink, "最后修改人", summary.getLastAuthor());
            property(sink, "标题", summary.getTitle());
            property(sink, "主题", summary.getSubject());
            property(sink, "备注", summary.getComments());
            property(sink, "关键词", summary.getKeywords());
        }
        DocumentSummaryInformation more = document.getDocumentSummaryInformation();
        if (more != null) {
            property(sink, "单位", more.getCompany());
            property(sink, "主管", more.getManager());
            property(sink, "类别", more.getCategory());
        }
    }

    private static void property(Sink sink, String name, @Nullable String value)
            throws IOException {
        if (value != null) {
            sink.part("文档属性 › " + name, value);
        }
    }
}
