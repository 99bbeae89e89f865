package org.gongkai.report.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// E1 to E4: tables that do not add up.
class WrongSumsTest {

    @Test
    void namesTheRowWhoseTotalIsWrong() {
        RightReport report = right().only("table3.new.").with("table3.new.total", "51");
        assertThat(Told.of(report.saying("50件", "51件")))
                .containsExactly("E1 表三“一、本年新收政府信息公开申请数量”行 六类申请人相加是 50，总计写的是 51。");
        assertThat(Told.findings(report).getFirst().figures())
                .hasSize(7)
                .contains("table3.new.natural", "table3.new.total");
    }

    @Test
    void namesARowByTheHeadingItStandsUnder() {
        assertThat(Told.of(right().only("table3.d1.").with("table3.d1.total", "1")))
                .containsExactly("E1 表三“（三）不予公开 1.属于国家秘密”行 六类申请人相加是 0，总计写的是 1。");
    }

    @Test
    void namesTheColumnThatIsNotInBalance() {
        // both rows still add up, and so do the columns of what was answered
        assertThat(
                        Told.of(
                                right().with("table3.forward.natural", "3")
                                        .with("table3.forward.enterprise", "1")))
                .containsExactly(
                        "E2 表三“自然人”列 第一项加第二项是 43，第三项（七）总计加第四项是 44。",
                        "E2 表三“商业企业”列 第一项加第二项是 7，第三项（七）总计加第四项是 6。");
    }

    @Test
    void seesAColumnInBalanceWhoseKindsDoNotAddUp() {
        assertThat(
                        Told.of(
                                right().with("table3.granted.natural", "14")
                                        .with("table3.granted.enterprise", "3")))
                .containsExactly("E3 表三“自然人”列 各项相加是 40，总计写的是 41。", "E3 表三“商业企业”列 各项相加是 6，总计写的是 5。");
    }

    @Test
    void addsUpEachGroupOfTableFour() {
        assertThat(Told.of(right().with("table4.direct.other", "1")))
                .containsExactly("E4 表四“行政诉讼 未经复议直接起诉 总计”列 各种结果相加是 3，总计写的是 2。");
        assertThat(
                        Told.of(
                                right().with("table4.review.upheld", "2")
                                        .with("table4.review.other", "3")))
                .as("only what the text says is wrong")
                .allMatch(told -> told.startsWith("E10"));
    }

    @Test
    void addsUpTheFormOf2014() {
        assertThat(Told.of(form2014().with("request.answered.elsewhere", "2")))
                .containsExactly("E3 统计表“申请答复数”行 各项相加是 19，总计写的是 18。");
        assertThat(Told.of(form2014().with("request.answered.refused.other", "1")))
                .containsExactly("E3 统计表“不同意公开答复数”行 各项相加是 4，总计写的是 3。");
        assertThat(Told.of(form2014().with("request.litigation.upheld", "1")))
                .containsExactly("E4 统计表“行政诉讼数量”行 各种结果相加是 1，总计写的是 0。");
    }

    @Test
    void neverAddsUpChannels() {
        assertThat(
                        Told.of(
                                form2014()
                                        .with("proactive.channel.other", "900")
                                        .saying("其他方式12条", "其他方式900条")))
                .isEmpty();
    }

    @Test
    void takesABlankForNoughtWhenTheSumHolds() {
        assertThat(Told.checks(right().blank("table3.d1.natural"))).containsExactly(Check.W2);
    }

    @Test
    void doesNotTakeABlankForNoughtWhenTheSumDoesNotHold() {
        assertThat(Told.of(right().only("table3.new.").blank("table3.new.total")))
                .contains("E1 表三“一、本年新收政府信息公开申请数量”行 六类申请人相加是 50，总计写的是 （空）。");
    }

    @Test
    void saysNothingOfSumsWhosePartsTheReportDoesNotHave() {
        assertThat(Told.of(right().only("table3.total."))).isEmpty();
        assertThat(Told.of(right().only("nothing"))).isEmpty();
    }

    private static RightReport right() {
        return RightReport.of("2021");
    }

    private static RightReport form2014() {
        return RightReport.of("2014");
    }
}
