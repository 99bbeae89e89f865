package org.gongkai.report.web;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.gongkai.files.Blobs;
import org.gongkai.files.SafeName;
import org.gongkai.files.Sha256;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.gongkai.report.figure.ManualFigures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The file that shows where a number comes from: always to save, never run.
@Controller
class ManualFigureFile {

    private final ManualFigures manual;
    private final Blobs blobs;

    ManualFigureFile(ManualFigures manual, Blobs blobs) {
        this.manual = manual;
        this.blobs = blobs;
    }

    @GetMapping("/office/figures/manual/{id:\\d{1,18}}/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable long id) throws IOException {
        ManualFigures.Kept kept =
                manual.file(id).orElseThrow(() -> new NoSuchElementException("file " + id));
        actor.require(Action.READ_FIGURES, new BodyPath(kept.bodyPath()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        SafeName.of(kept.name()).attachmentDisposition())
                .body(blobs.read(new Sha256(kept.hash())));
    }
}
