package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import org.gongkai.pages.Paging;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicFilter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The newest documents as an Atom feed, of all, of one body, branch, kind or topic.
@RestController
class FeedPage {

    private static final int ENTRIES = 50;

    private final Frames frames;
    private final PublicDocuments documents;

    FeedPage(Frames frames, PublicDocuments documents) {
        this.frames = frames;
        this.documents = documents;
    }

    @GetMapping("/feed.xml")
    ResponseEntity<byte[]> feed(HttpServletRequest request) {
        var asked = new Asked(request);
        var filter =
                PublicFilter.ALL
                        .withBody(asked.text("body"))
                        .withBranch(asked.text("branch"))
                        .withKind(asked.text("kind"))
                        .withTopic(asked.text("topic"));
        var narrowed = new LinkedHashMap<String, String>();
        narrowed.put("body", filter.body());
        narrowed.put("branch", filter.branch());
        narrowed.put("kind", filter.kind());
        narrowed.put("topic", filter.topic());
        var frame = frames.of(request, "open", "");
        byte[] xml =
                new AtomFeed(frame.base(), frame.site(), Paging.address("/feed.xml", narrowed))
                        .write(documents.list(filter, 0, ENTRIES).rows());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .body(xml);
    }
}
