package org.gongkai.portal;

import java.util.Map;
import org.gongkai.publication.PublicRow;
import org.gongkai.search.Hit;

/// A hit as the page shows it.
public record FoundDocument(PublicRow row, Hit hit) {

    static FoundDocument of(Hit hit, Map<Long, PublicRow> rows) {
        var row = rows.get(hit.documentId());
        if (row == null) throw new IllegalArgumentException("not public: " + hit.documentId());
        return new FoundDocument(row, hit);
    }
}
