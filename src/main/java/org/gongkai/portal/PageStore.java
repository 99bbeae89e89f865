package org.gongkai.portal;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The finished pages in memory: no more bytes than allowed, those not asked for the longest go
/// first.
final class PageStore {

    private final long mostBytes;
    private final LinkedHashMap<String, CachedPage> pages = new LinkedHashMap<>(256, 0.75f, true);
    private final ReentrantLock lock = new ReentrantLock();
    private long bytes;

    PageStore(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// The page, when it still shows this generation of the site and is not too old.
    Optional<CachedPage> find(String key, long generation, long now) {
        lock.lock();
        try {
            var page = pages.get(key);
            if (page == null) return Optional.empty();
            if (page.generation() == generation && now < page.staleAt()) return Optional.of(page);
            pages.remove(key);
            bytes -= page.size();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Keeps a page; one that alone would take an eighth of the room is not kept.
    void keep(String key, CachedPage page) {
        if (page.size() > mostBytes / 8) return;
        lock.lock();
        try {
            var before = pages.put(key, page);
            bytes += page.size() - (before == null ? 0 : before.size());
            var oldest = pages.entrySet().iterator();
            while (bytes > mostBytes && oldest.hasNext()) {
                bytes -= oldest.next().getValue().size();
                oldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    long bytes() {
        lock.lock();
        try {
            return bytes;
        } finally {
            lock.unlock();
        }
    }
}
