package org.gongkai.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtfulNoticesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    元旦：1月1日（周四）放假。                  | 日期与星期不符
                    元旦：1月1日至3日放假，共4天。              | 实际 3 天不符
                    元旦：2月30日放假。                         | 没有这一天
                    元旦：3日至5日放假。                        | 缺少月份
                    元旦：1月3日至1日放假。                     | 起止日期不对
                    元旦：1月1日至3月1日放假。                  | 起止日期不对
                    元旦：1月1日起放假。                        | 未能确定
                    元旦：1月1日放假，5日上午上班。             | 未能确定
                    延长春节假期至2月2日，2月3日起正常上班。    | 没有写明节日
                    春节：延长假期至2月2日，2月3日起正常上班。  | 未能确定
                    元旦：1月1日放假。1月1日上班。              | 2027-01-01 出现两次
                    2027-01-01,maybe,元旦                       | 第二格
                    2027-01-01,放假,                            | 第三格
                    2027-02-29,放假,春节                        | 没有这一天
                    2027-01-01                                  | 第二格
                    2027年1月1日放假                            | 没有写明节日
                    """)
    void areAProblemAndNeverAGuess(String text, String problem) {
        assertThat(NoticeText.read(text, 2027).problems())
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void aTableComesFromASpreadsheetOrByHand() {
        Reading reading =
                NoticeText.read(
                        """
                        \uFEFF日期\t安排\t节日
                        2027-01-01\t放假\t元旦
                        2027/1/2,holiday,元旦,国务院办公厅的通知,国办发明电〔2026〕1号,1
                        ２０２６年１２月２６日，上班，元旦
                        """,
                        2027);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.days())
                .containsExactly(
                        new ReadDay(LocalDate.of(2027, 1, 1), false, "元旦"),
                        new ReadDay(LocalDate.of(2027, 1, 2), false, "元旦"),
                        new ReadDay(LocalDate.of(2026, 12, 26), true, "元旦"));
    }

    @Test
    void aDayWithoutAMonthHasThatOfTheDayBefore() {
        assertThat(NoticeText.read("元旦：2006年12月30日（星期六）、31日（星期日）上班。", 2007).days())
                .extracting(ReadDay::date)
                .containsExactly(LocalDate.of(2006, 12, 30), LocalDate.of(2006, 12, 31));
    }

    @Test
    void whatOnlyRecommendsDoesNotBind() {
        Reading reading = NoticeText.read("春节：2月10日至17日放假，共8天。鼓励在除夕（2月9日）休息。", 2024);
        assertThat(reading.days()).hasSize(8);
        assertThat(reading.skipped()).containsExactly("鼓励在除夕(2月9日)休息");
    }
}
