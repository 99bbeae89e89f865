package org.gongkai.portal;

import java.util.Map;
import org.gongkai.pages.Packed;

/// A finished answer.
///
/// @param headers everything the page set, without length, tag and caching
/// @param generation state of the public site it shows
/// @param staleAt milliseconds since 1970 after which it is made anew in any case
record CachedPage(
        int status, Map<String, String> headers, Packed content, long generation, long staleAt) {

    /// What a page takes beside its bytes, roughly.
    private static final int BESIDE = 512;

    static CachedPage of(
            int status, Map<String, String> headers, byte[] body, long generation, long staleAt) {
        return new CachedPage(status, Map.copyOf(headers), Packed.of(body), generation, staleAt);
    }

    int size() {
        return content.sizeBytes() + BESIDE;
    }
}
