package org.gongkai.search.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.search.SearchIndex;
import org.gongkai.search.language.Segmentation;

/// Opens the engine under test; one segmentation for all, as in the server.
final class Lucene {

    private static final Segmentation SEGMENTATION =
            new Segmentation(() -> List.of("青禾区教育局", "桐盘街道办事处", "桐盘街道"));

    private Lucene() {}

    static SearchIndex open(Path folder) {
        var clock = Clock.fixed(Instant.parse("2024-07-01T00:00:00Z"), ZoneOffset.UTC);
        return LuceneIndex.open(folder, SEGMENTATION, clock);
    }
}
