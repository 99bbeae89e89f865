package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReaderWindowTest {

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final InstantSource source = () -> now;
    private final ReaderWindow window = new ReaderWindow(source.withZone(ZoneOffset.UTC));

    @Test
    void countsAReaderOncePerDocument() {
        assertThat(window.isFirst("203.0.113.7", "A", 1)).isTrue();
        assertThat(window.isFirst("203.0.113.7", "A", 1)).isFalse();
        assertThat(window.isFirst("203.0.113.7", "A", 2)).isTrue();
        assertThat(window.isFirst("203.0.113.8", "A", 1)).isTrue();
        assertThat(window.isFirst("203.0.113.7", "B", 1)).isTrue();
    }

    @Test
    void countsAReaderAgainWhoComesBackLater() {
        window.isFirst("203.0.113.7", "A", 1);
        now = now.plus(Duration.ofMinutes(29));
        assertThat(window.isFirst("203.0.113.7", "A", 1)).isFalse();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(window.isFirst("203.0.113.7", "A", 1)).isTrue();
    }

    @Test
    void boundsWhatOneAddressAddsUnderManyNames() {
        long counted =
                IntStream.range(0, 500)
                        .filter(i -> window.isFirst("203.0.113.7", "name " + i, 1))
                        .count();
        assertThat(counted).isEqualTo(20);
    }

    @Test
    void boundsItsMemory() {
        for (int i = 0; i < 120_000; i++) window.isFirst("address " + i, "A", 1);
        assertThat(window.isFirst("one more", "A", 1)).isFalse();
        now = now.plus(Duration.ofMinutes(31));
        assertThat(window.isFirst("one more", "A", 1)).isTrue();
    }
}
