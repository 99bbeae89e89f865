package org.gongkai.report.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// E5 to E8, W1, W2, W6 and W8: numbers that cannot be, or are strange beside others.
class WrongNumbersTest {

    @Test
    void comparesWhatWasCarriedOverWithLastYear() {
        assertThat(Told.of(right().lastYear("table3.forward.legal", "1")))
                .containsExactly("E5 表三“二、上年结转政府信息公开申请数量”行、“法律服务机构”列 去年的报告结转 1 件到今年，今年写的是 0。");
    }

    @Test
    void comparesWithNoOtherYearThanTheLast() {
        assertThat(Told.of(right().lastYear("table3.forward.legal", "1").reports("2021")))
                .isEmpty();
    }

    @Test
    void reckonsWhatIsInForce() {
        assertThat(Told.of(right().lastYear("table2.normative.in-force", "41")))
                .containsExactly(
                        "E6 表二“行政规范性文件”行、“现行有效件数”列 去年现行有效 41，本年制发 6，废止 2，现行有效应为 45，写的是 44。");
        assertThat(
                        Told.of(
                                right().lastYear("table2.normative.in-force", "42")
                                        .with("table2.normative.repealed", "4")))
                .isEmpty();
    }

    @Test
    void wantsWholeCountsAndNoneBelowNought() {
        assertThat(Told.of(right().with("table2.licence.decisions", "3900.5")))
                .containsExactly("E7 表二“行政许可”行、“本年处理决定数量”列 写的是 3900.5，件数、次数、人数应为整数。");
        assertThat(Told.of(right().with("table2.penalty.decisions", "-271")))
                .contains("E7 表二“行政处罚”行、“本年处理决定数量”列 写的是 -271，不能小于零。");
        assertThat(Told.of(right().with("table2.fees.amount", "-1")))
                .containsExactly("E7 表二“行政事业性收费”行、“本年收费金额”列 写的是 -1，不能小于零。");
    }

    @Test
    void allowsFractionsOfAmountsAndChangesBelowNought() {
        assertThat(Told.of(right().with("table2.fees.amount", "131.2449"))).isEmpty();
        assertThat(Told.of(right().with("table2.licence.decisions", "3900.0"))).isEmpty();
        assertThat(Told.of(RightReport.of("2019").with("table2.licence.change", "-7"))).isEmpty();
    }

    @Test
    void wantsNoPartOf2014ToBeLargerThanItsWhole() {
        assertThat(Told.of(RightReport.of("2014").with("press-conference.leader", "3")))
                .containsExactly("E7 统计表“主要负责同志参加新闻发布会次数”行 写的是 3，比它所属的统计表“参加或举办新闻发布会总次数”行（2）还大。");
        assertThat(Told.checks(RightReport.of("2014").with("proactive.normative-documents", "533")))
                .containsExactly(Check.E7);
        assertThat(Told.of(RightReport.of("2014").with("press-conference.leader", "2"))).isEmpty();
    }

    @Test
    void wantsNoRulesOfABodyThatMakesNone() {
        RightReport report =
                right().with("table2.rules.issued", "1").with("table2.rules.in-force", "6");
        assertThat(Told.of(report.lastYear("table2.rules.in-force", "5")))
                .containsExactly("E8 表二“规章”行 清泉县人民政府无权制定规章，这一行却有数（1、6）。");
    }

    @Test
    void leavesTheRulesOfACityAndOfAProvinceAlone() {
        for (String body : new String[] {"云岭市人民政府", "江南省人民政府"}) {
            assertThat(
                            Told.of(
                                    right().head("body", body)
                                            .with("table2.rules.in-force", "6")
                                            .lastYear("table2.rules.in-force", "6")))
                    .as(body)
                    .isEmpty();
        }
    }

    @Test
    void noticesJumpsOfLargeNumbers() {
        assertThat(Told.of(right().lastYear("table2.licence.decisions", "1300")))
                .containsExactly("W1 表二“行政许可”行、“本年处理决定数量”列 今年是 3900，去年是 1300。");
        assertThat(Told.checks(right().lastYear("table2.penalty.decisions", "900")))
                .containsExactly(Check.W1);
    }

    @Test
    void looksPastJumpsOfSmallNumbersAndSteadyGrowth() {
        assertThat(Told.of(right().lastYear("table2.coercion.decisions", "1"))).isEmpty();
        assertThat(Told.of(right().lastYear("table2.licence.decisions", "1301"))).isEmpty();
    }

    @Test
    void listsTheBlankCellsOfARow() {
        RightReport report = right().blank("table3.d3.natural").blank("table3.d3.other");
        assertThat(Told.findings(report))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.check()).isEqualTo(Check.W2);
                    assertThat(f.place()).isEqualTo("表三“（三）不予公开 3.危及‘三安全一稳定’”行");
                    assertThat(f.figures()).containsExactly("table3.d3.natural", "table3.d3.other");
                });
        assertThat(Told.of(RightReport.of("2014").blank("complaint.count")))
                .containsExactly("W2 统计表“举报投诉数量”行 “统计数”没有填写。");
        assertThat(Told.of(right().with("table3.d3.natural", "0"))).isEmpty();
    }

    @Test
    void wantsAGovernmentToPublishByTheEndOfMarch() {
        assertThat(Told.of(right().head("published", "2024-04-01")))
                .containsExactly("W6 公布日期 最迟应在 2024-03-31 公布，到 2024-04-01 已经超过。");
        assertThat(Told.of(right().head("published", "2024-03-31"))).isEmpty();
    }

    @Test
    void saysThatALaterDayCameAfterTheFirst() {
        LocalDate first = LocalDate.of(2024, 3, 10);
        RightReport late = right().head("published", "2024-04-09");
        assertThat(Told.of(late.extended(new LaterDay(first, LocalDate.of(2024, 4, 8), 20))))
                .containsExactly(
                        "W6 公布日期 最迟应在 2024-03-31 公布，到 2024-04-09 已经超过。原定 2024-03-10 报送，逾期 20 天后才同意延到 2024-04-08。");
        assertThat(Told.of(late.extended(new LaterDay(first, LocalDate.of(2024, 4, 8), 0))))
                .containsExactly(
                        "W6 公布日期 最迟应在 2024-03-31 公布，到 2024-04-09 已经超过。原定 2024-03-10 报送，到期前同意延到 2024-04-08。");
    }

    @Test
    void wantsADepartmentToPublishByTheEndOfJanuary() {
        assertThat(Told.of(RightReport.of("2019").head("published", "2021-02-01")))
                .containsExactly("W6 公布日期 最迟应在 2021-01-31 公布，到 2021-02-01 已经超过。");
        assertThat(Told.of(RightReport.of("2019").head("published", "2021-01-31"))).isEmpty();
        assertThat(Told.of(RightReport.of("2014").head("published", "2017-03-31")))
                .as("under the Regulation of 2008")
                .isEmpty();
    }

    @Test
    void wantsNoReportBeforeTheYearIsOver() {
        assertThat(Told.of(right().head("published", "2023-12-31")))
                .containsExactly("W6 公布日期 2023-12-31 公布时这一年还没有结束（2024-01-01 起才能公布）。");
        assertThat(Told.of(right().head("published", "2024-01-01"))).isEmpty();
    }

    @Test
    void wantsFeesTold() {
        String fees = "发出收费通知2件，收取信息处理费300元，全部缴入国库。";
        assertThat(Told.of(right().saying(fees, "没有其他需要报告的事项。")))
                .containsExactly("W8 第六部分 表三有 1 件因逾期未缴费不再处理，第六部分没有说到收费。");
        assertThat(Told.of(right().saying(fees, "本年度发出收费通知，申请人都没有缴纳。"))).isEmpty();
    }

    @Test
    void wantsNoFeesToldWhereNoneWereLeftUnpaid() {
        RightReport report = right().with("table3.o2.natural", "0").with("table3.o2.total", "0");
        report.with("table3.o1.natural", "2").with("table3.o1.total", "2");
        assertThat(Told.of(report.saying("发出收费通知2件，收取信息处理费300元，全部缴入国库。", "无。"))).isEmpty();
    }

    private static RightReport right() {
        return RightReport.of("2021");
    }
}
