package org.gongkai.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.calendar.CalendarDay;
import org.gongkai.calendar.ShippedCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the State Council wrote, read day by day.
class WordingOfNoticesTest {

    private static final Map<Integer, String> NOTICES =
            Map.of(
                    2026,
                    """
                    各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
                    经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
                    一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
                    二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
                    三、清明节：4月4日（周六）至6日（周一）放假，共3天。
                    四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
                    五、端午节：6月19日（周五）至21日（周日）放假，共3天。
                    六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
                    七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
                    节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
                    国务院办公厅
                    2025年11月4日
                    """,
                    2025,
                    """
                    一、元旦：1月1日（周三）放假1天，不调休。
                    二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
                    三、清明节：4月4日（周五）至6日（周日）放假，共3天。
                    四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
                    五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
                    六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
                    """,
                    2024,
                    """
                    一、元旦：1月1日放假，与周末连休。二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
                    三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
                    四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
                    五、端午节：6月10日放假，与周末连休。
                    六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
                    七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
                    """,
                    2023,
                    """
                    一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
                    二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
                    三、清明节：4月5日放假，共1天。
                    四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
                    五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
                    六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。
                    """,
                    2014,
                    """
                    一、元旦：1月1日放假1天。
                    二、春节：1月31日至2月6日放假调休，共7天。1月26日（星期日）、2月8日（星期六）上班。
                    三、清明节：4月5日放假，4月7日（星期一）补休。
                    四、劳动节：5月1日至3日放假调休，共3天。5月4日（星期日）上班。
                    五、端午节：6月2日放假，与周末连休。
                    六、中秋节：9月8日放假，与周末连休。
                    七、国庆节：10月1日至7日放假调休，共7天。9月28日（星期日）、10月11日（星期六）上班。
                    """,
                    2010,
                    """
                    一、元旦：1月1日至3日放假公休，共3天。
                    二、春节：2月13日至19日放假调休，共7天。2月20日（星期六）、21日（星期日）上班。
                    三、清明节：4月3日至5日放假公休，共3天。
                    四、劳动节：5月1日至3日放假公休，共3天。
                    五、端午节：6月14日至16日放假调休，共3天。6月12日（星期六）、13日（星期日）上班。
                    六、中秋节：9月22日至24日放假调休，共3天。9月19日（星期日）、25日（星期六）上班。
                    七、国庆节：10月1日至7日放假调休，共7天。9月26日（星期日）、10月9日（星期六）上班。
                    """);

    static Set<Integer> years() {
        return new TreeSet<>(NOTICES.keySet());
    }

    @ParameterizedTest
    @MethodSource("years")
    void givesTheDaysThatAreKnown(int year) {
        Reading reading = NoticeText.read(NOTICES.getOrDefault(year, ""), year);

        assertThat(reading.problems()).isEmpty();
        assertThat(news(reading.days()))
                .containsExactlyInAnyOrderElementsOf(
                        news(
                                ShippedCalendar.days().stream()
                                        .filter(day -> day.notice().contains(year + "年"))
                                        .map(WordingOfNoticesTest::known)
                                        .toList()));
    }

    private static ReadDay known(CalendarDay day) {
        return new ReadDay(day.date(), day.kind().isWorked(), "");
    }

    /// The days that are not what their weekday says; a weekend that is off is none.
    private static List<ReadDay> news(List<ReadDay> days) {
        return days.stream()
                .filter(day ->
                        day.worked() || day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .map(day -> new ReadDay(day.date(), day.worked(), ""))
                .toList();
    }
}
