package org.gongkai.portal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import org.gongkai.pages.PublicFrame;
import org.gongkai.publication.PublicDocument;

/// The meta tags of a document's page, by the names that the guide for government sites
/// (国办发〔2017〕47号) gives them.
final class DocumentMeta {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private DocumentMeta() {}

    static PublicFrame add(PublicFrame frame, PublicDocument document) {
        var head = document.head();
        var meta = new LinkedHashMap<String, String>();
        meta.put("ArticleTitle", head.title());
        meta.put("PubDate", MINUTE.format(head.publishedAt()));
        meta.put("ContentSource", head.bodyName());
        meta.put("Author", head.bodyName());
        meta.put("Keywords", document.keywords());
        meta.put("Description", head.summary());
        meta.put("ColumnName", document.branchName());
        meta.put("Url", frame.address());
        return frame.describedAs(head.summary().isEmpty() ? head.title() : head.summary())
                .withMeta(meta);
    }
}
