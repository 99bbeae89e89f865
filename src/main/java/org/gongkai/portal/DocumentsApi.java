package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The open interface: what the lists show, for programs.
@RestController
class DocumentsApi {

    private static final int PAGE = 50;

    private final Frames frames;
    private final PublicDocuments documents;

    DocumentsApi(Frames frames, PublicDocuments documents) {
        this.frames = frames;
        this.documents = documents;
    }

    /// @param page counted from 1
    record Answer(long total, int page, long pages, List<Item> documents) {}

    /// @param madeOn ISO day, empty when the document bears none
    /// @param publishedAt ISO instant
    record Item(
            long id,
            String indexNumber,
            String title,
            String number,
            String body,
            String branch,
            String madeOn,
            String publishedAt,
            String url,
            boolean valid) {}

    @GetMapping("/api/v1/documents")
    Answer list(HttpServletRequest request) {
        var asked = new Asked(request);
        var found = documents.list(asked.filter(), (asked.page() - 1) * PAGE, PAGE);
        String base = frames.base(request);
        long pages = Math.max(1, (found.total() + PAGE - 1) / PAGE);
        var items = found.rows().stream().map(row -> item(row, base)).toList();
        return new Answer(found.total(), asked.page(), pages, items);
    }

    private static Item item(PublicRow row, String base) {
        return new Item(
                row.id(),
                row.indexNumber(),
                row.title(),
                row.number(),
                row.bodyName(),
                row.branch(),
                row.madeOn() == null ? "" : row.madeOn().toString(),
                row.publishedAt().toString(),
                base + "/d/" + row.id(),
                row.valid());
    }
}
