package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Path;

/// A presentation (pptx): slides, hidden ones too, notes and comments.
final class SlideFile {

    private final Sink sink;
    private final Extractor inner;

    SlideFile(Sink sink, Extractor inner) {
        this.sink = sink;
        this.inner = inner;
    }

    void read(Path file) throws IOException {
        try (var parts = new OfficePackage(file, sink, inner)) {
            for (String name : parts.list("ppt/slides/slide\\d+\\.xml")) {
                parts.xml(name, new LooseText(sink, "第" + OfficePackage.number(name) + "页"));
            }
            for (String name : parts.list("ppt/notesSlides/notesSlide\\d+\\.xml")) {
                parts.xml(name, new LooseText(sink, "备注" + OfficePackage.number(name)));
            }
            parts.looseText("ppt/comments/[^/]*\\.xml", "批注");
            parts.looseText("ppt/(charts|diagrams|drawings)/[^/]*\\.xml", "图表");
            parts.properties();
            parts.externalLinks();
            parts.embedded("ppt/embeddings/.*", "ppt/media/.*");
        }
    }
}
