package org.gongkai.publication;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.publication.text.ContentHash;
import org.springframework.stereotype.Component;

/// The bytes a decision is about: every field a reader will see or that decides who sees it, and
/// the hash of every attachment.
@Component
class EditionContent {

    private final Editions editions;

    EditionContent(Editions editions) {
        this.editions = editions;
    }

    /// The hash of what the edition holds at this moment, computed from the content itself.
    String hash(Edition edition) {
        Draft c = edition.content();
        var fields = new ArrayList<ContentHash.Field>();
        fields.add(new ContentHash.Field("body", edition.bodyPath().value()));
        fields.add(new ContentHash.Field("title", c.title()));
        fields.add(new ContentHash.Field("number", c.docNumber()));
        fields.add(new ContentHash.Field("kind", c.kind().code()));
        fields.add(new ContentHash.Field("branch", String.valueOf(c.branchCode())));
        fields.add(new ContentHash.Field("entry", String.valueOf(c.entryCode())));
        fields.add(new ContentHash.Field("topic", String.valueOf(c.topicCode())));
        fields.add(new ContentHash.Field("made-on", String.valueOf(c.madeOn())));
        fields.add(new ContentHash.Field("keywords", c.keywords()));
        fields.add(new ContentHash.Field("summary", c.summary()));
        fields.add(new ContentHash.Field("html", c.html()));
        fields.add(new ContentHash.Field("attribute", String.valueOf(c.attribute())));
        fields.add(new ContentHash.Field("ground", c.attributeGround()));
        fields.add(new ContentHash.Field("reason", c.attributeReason()));
        fields.add(new ContentHash.Field("level", c.reviewLevel().name()));
        fields.add(new ContentHash.Field("valid-until", String.valueOf(c.validUntil())));
        fields.add(new ContentHash.Field("change-note", c.changeNote()));
        if (edition.interpretsId() != null) {
            fields.add(new ContentHash.Field("interprets", edition.interpretsId().toString()));
        }
        List<Attachment> attachments = editions.attachments(edition.id());
        for (Attachment attachment : attachments) {
            String at = "attachment-" + attachment.position();
            fields.add(new ContentHash.Field(at + "-name", attachment.name()));
            fields.add(new ContentHash.Field(at + "-hash", attachment.blobHash()));
        }
        return ContentHash.of(fields.toArray(ContentHash.Field[]::new)).hex();
    }
}
