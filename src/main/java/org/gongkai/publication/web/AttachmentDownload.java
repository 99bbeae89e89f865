package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.gongkai.files.Blobs;
import org.gongkai.files.SafeName;
import org.gongkai.files.Sha256;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands an attachment to those who may read drafts of its body. Always as a download: nothing that
/// was uploaded ever runs under our name.
@Controller
class AttachmentDownload {

    private final JdbcClient jdbc;
    private final Blobs blobs;

    AttachmentDownload(JdbcClient jdbc, Blobs blobs) {
        this.jdbc = jdbc;
        this.blobs = blobs;
    }

    private record Stored(String path, String name, String mediaType, long size, String hash) {}

    @GetMapping("/office/files/{attachmentId}")
    void download(Actor actor, @PathVariable long attachmentId, HttpServletResponse response)
            throws IOException {
        Stored file = find(attachmentId);
        actor.require(Action.READ_DRAFTS, new BodyPath(file.path()));
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", SafeName.of(file.name()).attachmentDisposition());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-store");
        try (var content = blobs.open(new Sha256(file.hash()))) {
            content.transferTo(response.getOutputStream());
        }
    }

    private Stored find(long attachmentId) {
        return jdbc.sql(
                        """
                        SELECT b.path::text AS path, a.name, a.media_type, a.size_bytes AS size,
                               a.blob_hash AS hash
                        FROM publication.attachment a
                        JOIN publication.edition e ON e.id = a.edition_id
                        JOIN publication.document d ON d.id = e.document_id
                        JOIN organization.body b ON b.id = d.body_id
                        WHERE a.id = ?
                        """)
                .param(attachmentId)
                .query(Stored.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("attachment " + attachmentId));
    }
}
