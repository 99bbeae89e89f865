package org.gongkai.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Clears away files that nothing refers to: uploads that were refused later, previews of tables
/// nobody confirmed, files taken out of drafts. Looks once a day.
@Component
class ClearFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ClearFiles.class);

    /// Since it came in or was taken out of a draft. Long enough for an upload in progress, a
    /// preview left for later, and for an operator who put an old database in place to notice.
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final Blobs blobs;
    private final List<FileReferences> references;
    private final Clock clock;

    ClearFiles(Blobs blobs, List<FileReferences> references, Clock clock) {
        this.blobs = blobs;
        this.references = List.copyOf(references);
        this.clock = clock;
    }

    /// A database that names no file at all is more likely the wrong one than an empty house, so
    /// nothing is cleared then.
    ///
    /// @return how many files went
    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    int clear() {
        Set<Sha256> needed = new HashSet<>();
        references.forEach(module -> needed.addAll(module.list()));
        if (needed.isEmpty()) return 0;
        try {
            int gone = blobs.deleteUnreferenced(needed, clock.instant().minus(KEPT_FOR));
            if (gone > 0) LOG.info("Cleared away {} files that nothing refers to", gone);
            return gone;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
