package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.files.Blobs;
import org.gongkai.files.SafeName;
import org.gongkai.files.Sha256;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.Withdrawals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out the files of public editions. Asked anew each time, so a withdrawn document's files
/// are gone with it; always as a download, so nothing that was uploaded ever runs under our name.
@Controller
class PublicDownload {

    private final PublicDocuments documents;
    private final Withdrawals withdrawals;
    private final Blobs blobs;

    PublicDownload(PublicDocuments documents, Withdrawals withdrawals, Blobs blobs) {
        this.withdrawals = withdrawals;
        this.documents = documents;
        this.blobs = blobs;
    }

    @GetMapping("/files/{id:\\d{1,18}}/{name}")
    void download(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file =
                documents
                        .findAttachment(id)
                        .orElseThrow(() -> Gone.orMissing(withdrawals.findOfAttachment(id)));
        String tag = "\"" + file.blobHash() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.sizeBytes());
        response.setHeader("Content-Disposition", SafeName.of(file.name()).attachmentDisposition());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        try (var content = blobs.open(new Sha256(file.blobHash()))) {
            content.transferTo(response.getOutputStream());
        }
    }
}
