package org.gongkai.report.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// E10 and W9: what sentences say of numbers.
class TextAndTablesTest {

    @ParameterizedTest
    @CsvSource({
        "新收到政府信息公开申请50件, 新收到政府信息公开申请49件, table3.new.total",
        "上年结转4件, 上年结转5件, table3.carried.total",
        "，答复50件, ，答复48件, table3.total.total",
        "结转下年度继续办理4件, 结转下年度继续办理2件, table3.forward.total",
        "予以公开18件, 予以公开16件, table3.granted.total",
        "部分公开6件, 部分公开5件, table3.partial.total",
        "不予公开8件, 不予公开9件, table3.d4.total",
        "无法提供11件, 无法提供10件, table3.u1.total",
        "不予处理3件, 不予处理4件, table3.n1.total",
        "制发行政规范性文件6件, 制发行政规范性文件5件, table2.normative.issued"
    })
    void comparesEveryNumberOfATextWithTheTable(String right, String wrong, String cell) {
        assertThat(Told.findings(right().saying(right, wrong)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.check()).isEqualTo(Check.E10);
                    assertThat(f.figures()).contains(cell);
                    assertThat(wrong).contains(f.quote().substring(f.quote().length() - 3));
                });
    }

    @Test
    void saysWhereAndWhatTheTextSays() {
        assertThat(Told.of(right().saying("申请50件，上年", "申请57件，上年")))
                .containsExactly("E10 第一部分“（二）依申请公开情况” 文字里“收到政府信息公开申请数”是 57，表里是 50。");
    }

    @Test
    void comparesReviewsAndSuitsWithTableFour() {
        RightReport city = right().saying("行政复议7件，其中结果维持3件", "行政复议8件，其中结果维持4件");
        assertThat(Told.of(city))
                .containsExactly(
                        "E10 第一部分“（二）依申请公开情况” 文字里“政府信息公开行政复议数”是 8，表里是 7。",
                        "E10 第一部分“（二）依申请公开情况” 文字里“行政复议维持数”是 4，表里是 3。");
        assertThat(Told.of(right().saying("行政诉讼5件，其中结果维持3件", "行政诉讼6件，其中结果维持4件")))
                .allMatch(told -> told.startsWith("E10"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"近55件", "约50件", "约52件", "48余件", "50余件", "不少于50件", "不少于30件"})
    void allowsWhatIsSaidRoughly(String said) {
        assertThat(Told.of(right().saying("申请50件，上年", "申请" + said + "，上年"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"近80件", "约60件", "60余件", "超过60件"})
    void allowsNoMoreThanIsSaidRoughly(String said) {
        assertThat(Told.checks(right().saying("申请50件，上年", "申请" + said + "，上年")))
                .containsExactly(Check.E10);
    }

    @Test
    void takesReceivedWithCarriedOverForBothTogether() {
        assertThat(Told.of(right().saying("申请50件，上年结转4件", "申请54件（含上年结转4件）"))).isEmpty();
        assertThat(Told.checks(right().saying("申请50件，上年结转4件", "申请54件，上年结转4件")))
                .containsExactly(Check.E10);
    }

    @Test
    void readsCarriedOverOnlyWhereItStandsWithTheReceived() {
        assertThat(Told.checks(right().saying("申请50件，上年结转4件，答复50件", "申请54件，答复50件（含上年结转4件）")))
                .containsExactly(Check.E10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县里起草公文90份，其中主动公开60份、依申请公开20份、不予公开10份。", "答复的申请里，予以公开及部分公开24件。"})
    void takesOnlySingleResultsOfApplications(String sentence) {
        assertThat(Told.of(right().adding("（二）依申请公开", sentence))).isEmpty();
    }

    @Test
    void leavesOtherYearsPlansAndOtherBodiesAlone() {
        assertThat(
                        Told.of(
                                right().adding(
                                                "（二）依申请公开",
                                                "2022年收到政府信息公开申请38件。申请量比上年增加12件。县教育局收到政府信息公开申请9件。")))
                .isEmpty();
        assertThat(Told.of(right().adding("五、存在", "明年答复申请力争达到100件。"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "作出行政许可决定6件。, 行政许可处理决定数, 6, 5",
        "办理行政许可6件。, 行政许可处理决定数, 6, 5",
        "全年行政许可6件。, 行政许可处理决定数, 6, 5",
        "行政许可6件、行政处罚4件。, 行政许可处理决定数, 6, 5",
        "行政处罚9件，行政强制0件。, 行政处罚处理决定数, 9, 4",
        "行政处罚4件，行政强制2件。, 行政强制处理决定数, 2, 0",
        "2023年，清泉县人民政府作出行政处罚决定9件。, 行政处罚处理决定数, 9, 4",
        "收取行政事业性收费5.9万元。, 行政事业性收费金额（万元）, 5.9, 59237.2449",
        "行政规范性文件现行有效10件。, 现行有效规范性文件数, 10, 44",
        "制发规范性文件6件，废止2件，现行有效10件。, 现行有效规范性文件数, 10, 44",
        "现行有效规范性文件10件。, 现行有效规范性文件数, 10, 44",
        "废止规范性文件3件。, 废止规范性文件数, 3, 2",
        "全年发生行政诉讼3起。, 政府信息公开行政诉讼数, 3, 5",
        "发生行政诉讼3起。, 政府信息公开行政诉讼数, 3, 5",
        "全年办结申请10件。, 申请办结数, 10, 50",
        "收到申请50件，办结10件。, 申请办结数, 10, 50",
        "全年共收到政府信息公开申请51件。, 收到政府信息公开申请数, 51, 50"
    })
    void comparesWhatSentencesSayOfEveryTable(
            String sentence, String name, String said, String table) {
        assertThat(Told.of(decided().adding("（二）依申请公开", sentence)))
                .containsExactly(
                        "E10 第一部分“（二）依申请公开情况” 文字里“%s”是 %s，表里是 %s。".formatted(name, said, table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "作出行政许可决定5件，行政处罚4件、行政强制0件，收取行政事业性收费59237.24万元，即约5.92亿元。",
                "行政规范性文件现行有效44件。废止规范性文件2件。",
                "作出行政处罚决定4件，其中行政许可3件。",
                "第一季度作出行政许可决定2件。",
                "3月作出行政处罚决定1件。",
                "县住建局作出行政许可决定3件，行政处罚1件。",
                "城管领域作出行政处罚2件。",
                "公开行政许可3件、行政处罚2件。",
                "涉及行政许可的申请3件。",
                "行政许可事项120项。取消行政许可6件。",
                "行政许可、行政处罚共9件。",
                "2022年作出行政许可决定8件。上年行政处罚7件。",
                "计划明年办理行政许可20件。",
                "行政处罚比上年增加3件。",
                "减免行政事业性收费12万元。其中行政事业性收费3万元。",
                "其中以县政府名义印发、现行有效10件规范性文件。",
                "第三季度收到政府信息公开申请9件，办结8件。",
                "县教育局收到政府信息公开申请9件，办结8件。",
                "来信来访200件，办结190件。",
                "其中发生行政诉讼1件。"
            })
    void saysNothingOfPartsMonthsOthersAndOtherYears(String sentence) {
        assertThat(Told.of(decided().adding("（二）依申请公开", sentence))).isEmpty();
    }

    @Test
    void comparesWithWhatIsCountedForOurOwnReports() {
        assertThat(
                        Told.of(
                                right().counting("proactive.total", "0")
                                        .counting("staff.total", "9")
                                        .adding("（五）监督", "主动公开政府信息120条。截至2023年底，从事政府信息公开工作12人。")))
                .containsExactlyInAnyOrder(
                        "E10 第一部分“（五）监督保障情况” 文字里“主动公开政府信息数”是 120，台账里是 0。",
                        "E10 第一部分“（五）监督保障情况” 文字里“从事政府信息公开工作人员数”是 12，台账里是 9。");
        assertThat(
                        Told.of(
                                right().counting("proactive.total", "120")
                                        .counting("staff.total", "12")
                                        .adding(
                                                "（五）监督",
                                                "全年主动公开政府信息120条。从事政府信息公开工作12人。其中网站主动公开政府信息90条。")))
                .isEmpty();
        assertThat(Told.of(right().adding("（五）监督", "主动公开政府信息120条。")))
                .as("made elsewhere")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "主动公开政府信息3条，其中通过政府网站公开50条。, 政府网站公开政府信息数, 50, 3",
        "主动公开政府信息30条（其中网站3条）。, 主动公开政府信息数, 30, 3",
        "通过政府网站公开政府信息50条。, 政府网站公开政府信息数, 50, 3",
        "发布政策解读稿件9篇。, 政策解读稿件发布数, 9, 0",
        "全年举办新闻发布会6次。, 举办新闻发布会次数, 6, 4",
        "发布政策解读稿件0篇，举办新闻发布会6次。, 举办新闻发布会次数, 6, 4",
        "回应公众关注热点或重大舆情5次。, 回应公众关注热点或重大舆情数, 5, 2",
        "截至2023年底，从事政府信息公开工作9人，其中专职4人。, 专职人员数, 4, 3",
        "全年新收到政府信息公开申请50件，其中当面申请12件、网络申请38件。, 当面申请数, 12, 11",
        "本年度收取信息处理费500元。, 依申请公开收取的费用, 500, 300"
    })
    void comparesEveryFigureOfTheRecords(String sentence, String name, String said, String known) {
        assertThat(Told.of(recorded().adding("（五）监督", sentence)))
                .containsExactly(
                        "E10 第一部分“（五）监督保障情况” 文字里“%s”是 %s，台账里是 %s。".formatted(name, said, known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主动公开政府信息3条，其中通过政府网站公开3条、政务微信公开2条。",
                "全年发布政策解读稿件0篇，举办新闻发布会4次。",
                "县教育局举办新闻发布会6次。",
                "其中举办新闻发布会6次。",
                "围绕营商环境发布政策解读稿件9篇。",
                "县门户网站全年更新动态，3月通过政府网站公开政府信息50条。",
                "2022年举办新闻发布会6次。",
                "明年举办新闻发布会6次。",
                "政务微信推送消息80条。",
                "从事政府信息公开工作9人，其中专职3人、兼职6人。",
                "教育局工作人员20人，其中专职4人。"
            })
    void leavesAloneWhatAgreesWithTheRecordsOrIsNotOfTheWhole(String sentence) {
        assertThat(Told.of(recorded().adding("（五）监督", sentence))).isEmpty();
    }

    @Test
    void knowsTheBodyByItsShortName() {
        String said = "2023年，稻香镇人民政府主动公开政府信息%s条，其中通过政府网站公开%s条，政务微信公开%s条。";
        assertThat(Told.of(township().adding("（一）主动", said.formatted("30", "50", "80"))))
                .containsExactlyInAnyOrder(
                        "E7 第一部分“（一）主动公开情况” 文字里“政务微信公开政府信息数”是 80，比它所属的“主动公开政府信息数”（3）还大。",
                        "E10 第一部分“（一）主动公开情况” 文字里“主动公开政府信息数”是 30，台账里是 3。",
                        "E10 第一部分“（一）主动公开情况” 文字里“政府网站公开政府信息数”是 50，台账里是 3。");
        assertThat(Told.of(township().adding("（一）主动", said.formatted("3", "3", "2")))).isEmpty();
        assertThat(Told.of(township().adding("（一）主动", "纸鸢乡人民政府主动公开政府信息30条。")))
                .as("another's")
                .isEmpty();
    }

    @Test
    void comparesAlsoWhatStandsAmongTheProblems() {
        assertThat(Told.of(recorded().adding("五、存在", "全年主动公开政府信息30条。")))
                .containsExactly("E10 “五、存在的主要问题及改进情况” 文字里“主动公开政府信息数”是 30，台账里是 3。");
        assertThat(Told.of(recorded().adding("五、存在", "明年全年主动公开政府信息要达到30条。"))).isEmpty();
    }

    @Test
    void wantsNoPartInASentenceToBeLargerThanItsWhole() {
        assertThat(Told.of(recorded().adding("（一）主动", "主动公开政府信息3条，其中政务微信公开80条。")))
                .containsExactly("E7 第一部分“（一）主动公开情况” 文字里“政务微信公开政府信息数”是 80，比它所属的“主动公开政府信息数”（3）还大。");
        assertThat(Told.of(recorded().adding("（一）主动", "政务微信公开80条。"))).hasSize(1);
        assertThat(Told.of(right().adding("（一）主动", "主动公开政府信息3条，其中政务微信公开80条。")))
                .as("made elsewhere, within one sentence")
                .hasSize(1);
        assertThat(Told.of(right().adding("（一）主动", "主动公开政府信息90条，其中政务微信公开80条。"))).isEmpty();
    }

    @Test
    void comparesTheYearBeforeWithItsOwnReport() {
        assertThat(Told.of(right().adding("（二）依申请公开", "2022年收到政府信息公开申请39件。")))
                .containsExactly(
                        "E10 第一部分“（二）依申请公开情况” 文字里 2022 年的“收到政府信息公开申请数”是 39，2022 年的报告里是 38。");
        assertThat(
                        Told.of(
                                right().adding(
                                                "（二）依申请公开",
                                                "2022年收到政府信息公开申请38件。2021年收到政府信息公开申请12件。2022年第一季度收到政府信息公开申请7件。")))
                .isEmpty();
        assertThat(Told.of(right().reports("2021").adding("（二）依申请公开", "2022年收到政府信息公开申请39件。")))
                .as("last year's report is not known")
                .isEmpty();
    }

    @Test
    void comparesTextAndListOf2014() {
        assertThat(Told.findings(form2014().saying("公开申请20件，其中当面4件、网络12件、信函4件", "公开申请21件")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.check()).isEqualTo(Check.E10);
                    assertThat(f.place()).isEqualTo("“二、依申请公开情况”");
                    assertThat(f.figures()).containsExactly("request.received.total");
                    assertThat(f.quote()).isEqualTo("收到政府信息公开申请21件");
                });
        assertThat(Told.checks(form2014().saying("信息500余条", "信息600余条"))).containsExactly(Check.E10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到来电20件，其中自然人12件，法人9件。",
                "收到来电20件（其中自然人12件、法人9件）。",
                "收到来电20件，其中自然人12件，法人7件。",
                "整改问题30个，其中公开不及时12个、内容不准确10个、其他7个。",
                "检查村社30个，其中山区35个。"
            })
    void noticesPartsThatDoNotMakeUpTheirTotal(String sentence) {
        assertThat(Told.findings(right().adding("（五）监督", sentence)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.check()).isEqualTo(Check.W9);
                    assertThat(f.place()).isEqualTo("第一部分“（五）监督保障情况”");
                    assertThat(f.quote()).isEqualTo(sentence.replace("。", ""));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到来电20件，其中自然人12件，法人8件。",
                "公开事项100件，其中网站90件、微信80件、公开栏70件。",
                "收到来电20件（含上年5件，另有30件转办）。",
                "收到来电20件，其中咨询学校招生5件，咨询修路3件。",
                "收到来电20件，其中自然人12件，法人8件，办结20件。",
                "收到来电20件，其中自然人12件（包括本县9件、外县3件），法人8件。",
                "收到来电20余件，其中自然人12件，法人9件。",
                "收到来电20件，其中自然人12件，比上年多9件，法人8件。",
                "整改问题30个，其中涉及12家单位、40个栏目。",
                "收到来电20件，其中15件当天答复，18件三天答复。",
                "收到来电20件，其中自然人12件，法人7件，1件没有留名。",
                "收到来电20件，其中自然人12件、法人7件，1件没有留名。",
                "办理建议50件、提案60件，其中主办80件，会办30件。",
                "办理建议50件，提案60件，其中主办80件，会办30件。",
                "发放宣传单1,200份，其中村级1,000份、其他200份。"
            })
    void leavesSentencesAloneThatAreRightOrCannotBeJudged(String sentence) {
        assertThat(Told.of(right().adding("（五）监督", sentence))).isEmpty();
    }

    @Test
    void comparesWhatWasClosedWithWhatWasAnsweredIn2014() {
        RightReport report = form2014().with("request.closed.total", "26");
        assertThat(Told.of(report.with("request.closed.on-time", "24")))
                .containsExactly("W9 统计表“申请办结数”行 办结 26 件，答复 18 件，相差较多。");
        assertThat(
                        Told.of(
                                form2014()
                                        .with("request.closed.total", "20")
                                        .with("request.closed.on-time", "18")))
                .isEmpty();
    }

    private static RightReport township() {
        return recorded().head("body", "示例市明镜区稻香镇人民政府").head("published", "2024-01-20");
    }

    private static RightReport recorded() {
        return right().counting("proactive.total", "3")
                .counting("proactive.channel.website", "3")
                .counting("interpretation.count", "0")
                .counting("press-conference.count", "4")
                .counting("response.hot-topics", "2")
                .counting("staff.total", "9")
                .counting("staff.full-time", "3")
                .counting("staff.part-time", "6")
                .counting("request.received.in-person", "11")
                .counting("request.received.online", "38")
                .counting("request.fee", "300");
    }

    private static RightReport decided() {
        return right().with("table2.licence.decisions", "5")
                .with("table2.penalty.decisions", "4")
                .with("table2.coercion.decisions", "0")
                .with("table2.fees.amount", "59237.2449")
                .lastYear("table2.licence.decisions", "8")
                .lastYear("table2.penalty.decisions", "7")
                .lastYear("table2.coercion.decisions", "0")
                .lastYear("table2.fees.amount", "59000");
    }

    private static RightReport right() {
        return RightReport.of("2021");
    }

    private static RightReport form2014() {
        return RightReport.of("2014");
    }
}
