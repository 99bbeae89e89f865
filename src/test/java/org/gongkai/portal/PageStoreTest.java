package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageStoreTest {

    private final PageStore store = new PageStore(100_000);

    @Test
    void staysWithinItsBytes() {
        for (int n = 0; n < 1_000; n++) store.keep("page " + n, page(1_000));
        assertThat(store.bytes()).isPositive().isLessThanOrEqualTo(100_000);
        assertThat(store.find("page 999", 0, 0)).isPresent();
        assertThat(store.find("page 0", 0, 0)).isEmpty();
    }

    @Test
    void countsAReplacedPageOnce() {
        store.keep("page", page(1_000));
        long once = store.bytes();
        store.keep("page", page(1_000));
        assertThat(store.bytes()).isEqualTo(once);
    }

    @Test
    void refusesAPageThatWouldPushOutAllOthers() {
        store.keep("huge", page(50_000));
        assertThat(store.find("huge", 0, 0)).isEmpty();
    }

    @Test
    void givesNothingThatIsTooOld() {
        store.keep("page", page(10));
        assertThat(store.find("page", 0, 60_000)).isEmpty();
        assertThat(store.bytes()).isZero();
    }

    private static CachedPage page(int size) {
        return CachedPage.of(200, Map.of(), new byte[size], 0, 60_000);
    }
}
