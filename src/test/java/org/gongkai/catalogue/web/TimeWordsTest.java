package org.gongkai.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.TimeRule;
import org.gongkai.catalogue.standard.StartingCatalogue;
import org.junit.jupiter.api.Test;

class TimeWordsTest {

    @Test
    void saysWhatThePeriodRunsFrom() {
        assertThat(TimeWords.of(TimeRule.parse("信息形成或者变更之日起20个工作日内")))
                .isEqualTo("自“信息形成或者变更”起 20个工作日内");
    }

    @Test
    void saysHowLongANoticeStays() {
        assertThat(TimeWords.of(TimeRule.parse("公示期不少于30日"))).isEqualTo("公示期不少于 30日");
    }

    @Test
    void asksForAPersonWhereItReadsNothing() {
        assertThat(TimeWords.of(TimeRule.parse("视情况而定"))).contains("没有读懂");
    }

    @Test
    void hasWordsForEveryShippedRule() {
        assertThat(StartingCatalogue.entries())
                .extracting(CatalogueEntry::timeRule)
                .extracting(TimeWords::of)
                .allSatisfy(words -> assertThat(words).doesNotContain("catalogue.").isNotBlank());
    }
}
