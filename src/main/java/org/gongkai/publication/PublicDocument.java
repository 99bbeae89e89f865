package org.gongkai.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a reader gets of one public document.
///
/// @param head what lists show of it too
/// @param html sanitised body
/// @param branchName the item of Art. 20 or 21 of the Regulations it belongs to
/// @param topic code of the topic (主题分类), empty when it has none
/// @param validUntil last day of validity, when the document names one
/// @param editionId row of the current edition
/// @param editions all public editions, newest first, without their bodies
/// @param interprets the document this one explains
/// @param interpretations the documents that explain this one
/// @param visits how often it was opened
public record PublicDocument(
        PublicRow head,
        String html,
        String keywords,
        String branchName,
        String topic,
        @Nullable LocalDate validUntil,
        long editionId,
        int editionNumber,
        String contentHash,
        List<PublicAttachment> attachments,
        List<PublicEdition> editions,
        @Nullable PublicRow interprets,
        List<PublicRow> interpretations,
        long visits) {}
