package org.gongkai.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A public document as the index wants it.
///
/// @param docNumber document number (文号), blank when it has none
/// @param indexNumber index number (索引号)
/// @param bodyPath codes from the root of the tree down to the body itself
/// @param branch code of the branch of the catalogue, blank when it has none
/// @param topic code of the topic, two digits and a letter on the second level, blank when it has
///   none
/// @param madeOn date of the paper (成文日期)
/// @param valid false when it has expired or was repealed
/// @param text the body as plain text
public record IndexedDocument(
        long id,
        String title,
        String docNumber,
        String indexNumber,
        String bodyCode,
        List<String> bodyPath,
        String bodyName,
        String branch,
        String topic,
        String kind,
        @Nullable LocalDate madeOn,
        Instant publishedAt,
        boolean valid,
        String keywords,
        String summary,
        String text,
        List<AttachmentText> attachments) {

    public IndexedDocument {
        bodyPath = List.copyOf(bodyPath);
        attachments = List.copyOf(attachments);
    }

    public IndexedDocument withAttachments(List<AttachmentText> others) {
        return new IndexedDocument(
                id,
                title,
                docNumber,
                indexNumber,
                bodyCode,
                bodyPath,
                bodyName,
                branch,
                topic,
                kind,
                madeOn,
                publishedAt,
                valid,
                keywords,
                summary,
                text,
                others);
    }
}
