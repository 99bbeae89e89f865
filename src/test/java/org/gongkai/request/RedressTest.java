package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RedressTest {

    private final Redress redress = new Redress("某机关", "某法院", false);

    @Test
    void sendsARefusalToReconsiderationFirstSince2024() {
        String words = redress.words(Outcome.STATE_SECRET, LocalDate.of(2024, 1, 1));
        assertThat(words).contains("先向某机关申请行政复议", "15日内向某法院").doesNotContain("6个月");
    }

    @Test
    void leavesTheChoiceBefore2024() {
        String words = redress.words(Outcome.STATE_SECRET, LocalDate.of(2023, 12, 31));
        assertThat(words).contains("60日内向某机关", "6个月内直接向某法院");
    }

    @Test
    void treatsAPartialRefusalAsARefusal() {
        assertThat(redress.words(Outcome.PARTLY_OPEN, LocalDate.of(2025, 6, 1))).contains("先向");
    }

    @Test
    void leavesTheChoiceWhenItWasGiven() {
        assertThat(redress.words(Outcome.OPEN, LocalDate.of(2025, 6, 1))).contains("6个月内直接");
    }

    @Test
    void followsTheSettingForWhatCouldNotBeGiven() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(redress.words(Outcome.NOT_HELD, day)).contains("6个月内直接");
        assertThat(new Redress("某机关", "某法院", true).words(Outcome.NOT_HELD, day)).contains("先向");
    }

    @Test
    void gaveThreeMonthsUntilApril2015() {
        assertThat(redress.words(Outcome.PRIVACY_2014, LocalDate.of(2015, 4, 30)))
                .contains("3个月内直接");
        assertThat(redress.words(Outcome.PRIVACY_2014, LocalDate.of(2015, 5, 1)))
                .contains("6个月内直接");
    }
}
