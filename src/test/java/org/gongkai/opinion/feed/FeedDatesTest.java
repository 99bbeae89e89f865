package org.gongkai.opinion.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2026-01-01T00:30:00+08:00 | 2026-01-01",
                "2025-12-31T16:30:00Z | 2026-01-01",
                "Wed, 31 Dec 2025 16:30:00 GMT | 2026-01-01",
                "Mon, 31 Dec 2025 16:30:00 +0000 | 2026-01-01",
                "1 Jan 2026 08:00:00 +0800 | 2026-01-01",
                "2026-01-01 08:30:00 | 2026-01-01",
                "2026-01-01 08:30 | 2026-01-01",
                "2026/1/1 | 2026-01-01",
                "2026-1-1 | 2026-01-01",
                "2026-02-30 | none",
                "yesterday | none"
            })
    void readsTheDayInChina(String written, String day) {
        assertThat(String.valueOf(FeedDates.read(written))).isEqualTo(String.valueOf(day));
    }
}
