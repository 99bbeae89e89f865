package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A Word document (docx).
final class WordFile {

    private static final List<Map.Entry<String, String>> SIDE_PARTS =
            List.of(
                    Map.entry("word/header\\d*\\.xml", "页眉"),
                    Map.entry("word/footer\\d*\\.xml", "页脚"),
                    Map.entry("word/footnotes\\.xml", "脚注"),
                    Map.entry("word/endnotes\\.xml", "尾注"),
                    Map.entry("word/comments\\.xml", "批注"),
                    Map.entry("word/glossary/document\\.xml", "自动图文集"));

    private final Sink sink;
    private final Extractor inner;

    WordFile(Sink sink, Extractor inner) {
        this.sink = sink;
        this.inner = inner;
    }

    void read(Path file) throws IOException {
        try (var parts = new OfficePackage(file, sink, inner)) {
            parts.xml("word/document.xml", new WordListener(sink));
            for (Map.Entry<String, String> side : SIDE_PARTS) {
                for (String name : parts.list(side.getKey())) {
                    sink.within(side.getValue(), () -> parts.xml(name, new WordListener(sink)));
                }
            }
            parts.looseText("word/(charts|diagrams|drawings)/[^/]*\\.xml", "图表");
            parts.properties();
            parts.externalLinks();
            parts.embedded(
                    "word/(embeddings|afchunk)/.*|word/[^/]*\\.(html?|mht|rtf)", "word/media/.*");
        }
    }
}
