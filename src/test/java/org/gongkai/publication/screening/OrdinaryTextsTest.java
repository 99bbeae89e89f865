package org.gongkai.publication.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrdinaryTextsTest {

    static final Screening SCREENING = new Screening(LocalDate.of(2026, 7, 1));

    private static final String ORDINARY =
            """
            关于2025年度城乡居民最低生活保障资金发放情况的公示
            鼓政办规〔2025〕12号
            各镇人民政府、街道办事处，区直各单位：
            　　根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》（国办发〔2019〕54号），现将有关事项公示如下。
            一、2025年1—12月，全区共发放低保金1,234,567.89元，惠及3456户、7890人，同比增长12.5%；其中农村1200户。
            二、本单位统一社会信用代码：11350102003604123X；项目代码：2501-350102-04-01-987654。
            三、预算编码20250101000012345678，合同金额13800000000元，财政专户资金流水2025013100000012。
            四、办理时间：工作日8:30—12:00、14:30—17:30；地点：东街街道五四路128号行政服务中心3号楼305室低保窗口。
            五、咨询电话：0591-87654321，监督电话：（0591）87651234，热线：12345，传真0591－87654322。
            六、电子邮箱：glmz@gulou.gov.cn；网址：http://www.gulou.gov.cn/xjwz/zwgk/202501/t20250115_4967890.htm
            七、涉及国家秘密、商业秘密、个人隐私的信息不予公开，公开前应当进行保密审查。
            八、张××，女，1968年5月生，家庭人口3人，住鼓楼区东街街道。
            　　公示期：2025年1月20日至2025年1月26日（7个自然日）。
            　　索引号：FZ00106-3001-2025-00012，发布日期：2025-01-20，有效期至2030年1月19日。
            　　采购编号[350102]FJXY[GK]2025001，招标控制价5,678.90万元，面积12345.67平方米。
            　　案号（2024）闽0102行初123号，行政处罚决定书鼓城罚决字〔2024〕第0123号。
            　　第3条、第4款，表1-2-3，2025/01/20 08:30:00，东经119.3012345678，北纬26.0812345678。
            （此件主动公开）
            """;

    @Test
    void findsNothingThatBlocksInAnOrdinaryNotice() {
        assertThat(screen(ORDINARY).stream().filter(Finding::blocks)).isEmpty();
    }

    @Test
    void findsThreeLeaksInALongNotice() {
        String text =
                ORDINARY.repeat(20)
                        + "联系人13800138000"
                        + ORDINARY.repeat(20)
                        + Numbered.idCard("35010219900101123")
                        + ORDINARY
                        + Numbered.bankCard("621700123456789012");

        assertThat(screen(text).stream().filter(Finding::blocks))
                .extracting(Finding::rule)
                .containsExactly(Rule.MOBILE, Rule.ID_CARD, Rule.BANK_CARD);
    }

    @Test
    void readsAMegabyteInFourTimesTheWorkOfAQuarter() {
        int times = 1_000_000 / ORDINARY.getBytes(StandardCharsets.UTF_8).length + 1;
        String megabyte = ORDINARY.repeat(times);
        String quarter = ORDINARY.repeat(times / 4);
        for (int warmUp = 0; warmUp < 10; warmUp++) {
            screen(megabyte);
        }

        // sixteen times, were it quadratic
        assertThat(fastest(megabyte)).isLessThan(fastest(quarter).multipliedBy(8));
    }

    @Test
    @Tag("slow")
    void staysLinearOnTextsMadeToSlowItDown() {
        for (String piece :
                List.of(
                        "1",
                        "1 ",
                        "1-",
                        "138-",
                        "13800138000 ",
                        "村",
                        "村1组",
                        "〔",
                        "〔2024",
                        "x",
                        "×",
                        "（此处填写",
                        "a@",
                        "a.",
                        "_",
                        "秘 ",
                        "1号楼",
                        "小区1号楼1",
                        "密级",
                        " ",
                        "\n",
                        "\t",
                        "2024年1月",
                        "待",
                        "内部资料",
                        "出生")) {
            String long1 = piece.repeat(50_000 / piece.length());
            String long2 = piece.repeat(200_000 / piece.length());
            screen(long1);
            Duration once = fastest(long1);
            Duration fourfold = fastest(long2);

            assertThat(fourfold.toMillis())
                    .as(piece)
                    .isLessThan(Math.max(150, 14 * once.toMillis()));
        }
    }

    /// Processor time, so that a busy machine does not fail the build.
    private static Duration fastest(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 3; i++) {
            long start = threads.getCurrentThreadCpuTime();
            screen(text);
            Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return best;
    }

    private static List<Finding> screen(String text) {
        return SCREENING.screen(List.of(new ScreenedText("正文", text)));
    }
}
