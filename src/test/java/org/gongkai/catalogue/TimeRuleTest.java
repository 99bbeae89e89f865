package org.gongkai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gongkai.catalogue.TimeRule.Kind;
import org.gongkai.catalogue.TimeRule.Notice;
import org.gongkai.catalogue.TimeRule.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRuleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    信息形成或者变更之日起20个工作日内, 20, WORKING_DAY, 信息形成或者变更
                    自信息形成（变更）之日起２０个工作日内予以公开, 20, WORKING_DAY, 信息形成(变更)
                    制定或获取信息之日起十个工作日内, 10, WORKING_DAY, 制定或获取信息
                    批复后20日内, 20, CALENDAR_DAY, 批复
                    中标通知书发出后二十四小时内, 24, HOUR, 中标通知书发出
                    每月终了后10日内, 10, CALENDAR_DAY, 每月终了
                    3个月内, 3, MONTH, ''
                    """)
    void readsWithinHowManyDaysOfWhat(String written, int number, Unit unit, String from) {
        TimeRule rule = TimeRule.parse(written);

        assertThat(rule.kind()).isEqualTo(Kind.WITHIN);
        assertThat(rule.number()).hasValue(number);
        assertThat(rule.unit()).contains(unit);
        assertThat(rule.from()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    及时公开, PROMPTLY
                    实时公开, LIVE
                    按年公开, YEARLY
                    每年1月31日前, YEARLY
                    按季公开, QUARTERLY
                    每季度第一个月15日前, QUARTERLY
                    按月公开, MONTHLY
                    每月5日前, MONTHLY
                    每半年公开一次, HALF_YEARLY
                    长期公开, STANDING
                    与规范性文件同步, TOGETHER
                    同上, SAME_AS_ABOVE
                    公示期不少于30日, NOTICE
                    视情况而定, UNREAD
                    """)
    void readsTheOtherPhrases(String written, Kind kind) {
        assertThat(TimeRule.parse(written).kind()).isEqualTo(kind);
    }

    @Test
    void readsTheNoticeWindowBesideTheTerm() {
        TimeRule rule = TimeRule.parse("制定或获取信息之日起10个工作日内\n（公示 7个工作日）");

        assertThat(rule.number()).hasValue(10);
        assertThat(rule.notice()).contains(new Notice(7, Unit.WORKING_DAY));
        assertThat(rule.written()).isEqualTo("制定或获取信息之日起10个工作日内（公示7个工作日）");
    }

    @Test
    void readsDaysBeforeAnEvent() {
        TimeRule rule = TimeRule.parse("听证会召开7个工作日前");

        assertThat(rule.kind()).isEqualTo(Kind.BEFORE);
        assertThat(rule.number()).hasValue(7);
        assertThat(rule.unit()).isEqualTo(Optional.of(Unit.WORKING_DAY));
    }

    @Test
    void saysWithWhichPaperItKeepsStep() {
        assertThat(TimeRule.parse("与规范性文件同步公开").from()).isEqualTo("规范性文件");
    }

    @Test
    void keepsWhatItCannotRead() {
        TimeRule rule = TimeRule.parse("另行 通知");

        assertThat(rule.isRead()).isFalse();
        assertThat(rule.written()).isEqualTo("另行通知");
    }
}
