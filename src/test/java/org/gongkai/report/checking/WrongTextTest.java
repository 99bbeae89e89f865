package org.gongkai.report.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

/// E9, W3 to W5 and W7: what a text lacks, or has too much.
class WrongTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "详见县政府网站（具体网址）。",
                "该部分以表格形式报告。",
                "督促各区(委、办、局)落实。",
                "按县政府文件（无〔〕号）办理。",
                "按清政办〔〕号办理。",
                "按清政办〔2023〕号办理。",
                "本机关（单位名称）负责。",
                "主要问题（待填）。",
                "待填：请写明其他事项。",
                "全年办理××件。",
                "XX年以来逐年增加。",
                "20XX年举办一次。",
                "由××局牵头办理。",
                "由XX单位负责。",
                "联系人在（）办公。",
                "电话：，邮编：000000。",
                "截至____年底。",
                "【请填写存在的问题】",
                "主要做法：请填写。",
                "\n请填写本单位的主要做法。",
                "此处填写主要做法。",
                "（请在此处填写主要做法）",
                "改进措施：填写具体措施。",
                "下一步，填写具体措施。",
                "XX镇人民政府严格审查。",
                "xx镇人民政府严格审查。",
                "ＸＸ镇人民政府严格审查。",
                "ｘｘ街道办事处严格审查。",
                "××工作有序推进。",
                "××高度重视审查。",
                "牵头单位为××。",
                "某某镇人民政府严格审查。",
                "由某某单位负责。",
                "开展专项审查____，清理目录。",
                "清理目录＿＿＿＿。"
            })
    void findsWhatTheTemplateLeft(String residue) {
        assertThat(Told.findings(right().adding("（三）政府信息管理", residue)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.check()).isEqualTo(Check.E9);
                    assertThat(f.place()).isEqualTo("第一部分“（三）政府信息管理情况”");
                    assertThat(residue).contains(f.quote());
                    assertThat(f.message()).contains(f.quote());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地址是柳溪路××号，原在XX路3号。",
                "证件号码写作3200××××1234，电话写作138XXXX0000。",
                "申请人张××、李某某来电致谢。",
                "低保名单里住址写作××镇××村××组，或者××区××路××号。",
                "按清政办〔2023〕12号办理，参照国办发〔2019〕54号。",
                "目录（县级、乡级）和指南（2023年版）都已更新。",
                "有待填补的空白不少，表格由各单位填写。",
                "详见网址www.example.com（电话：0000-1234567）。",
                "使用A×B两种规格，尺寸30×40厘米。",
                "《服务指南》写明“需要其他文件的，请填写申请表”。",
                "申请人到窗口的，请填写《政府信息公开申请表》，此处填写姓名和联系方式。",
                "办事大厅的样表上写着“请填写姓名、联系方式”，群众一看就会。",
                "要求各股室填写具体措施，逐项销号。",
                "第XX届年会用XX型设备，标准号GB/T XX-2，附件XXII。",
                "详见www.xxgk.example.cn/xxgk/2023和zw_gk__xx@example.cn。",
                "申请公开某某地块的征收信息，地址为某某街道某某社区，申请人为××。",
                "王某某、张某某的来信，某某公司的申请，都按时答复。",
                "患者××、经办人xx的姓名一律遮去。"
            })
    void takesMasksAndOrdinaryWordsForNoResidue(String words) {
        assertThat(Told.of(right().adding("（三）政府信息管理", words))).isEmpty();
    }

    @Test
    void wantsAllSixParts() {
        assertThat(Told.of(right().without("五、存在")))
                .containsExactly("W3 各部分的标题 没有“五、存在的主要问题及改进情况”。");
        assertThat(Told.of(right().saying("四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开被申请复议、提起诉讼的情况")))
                .isEmpty();
        assertThat(Told.of(RightReport.of("2014").without("三、机构")))
                .as("of the forms since 2019 only")
                .isEmpty();
    }

    @Test
    void wantsATextWhereNoTableSaysAnything() {
        assertThat(Told.of(right().saying("发出收费通知2件，收取信息处理费300元，全部缴入国库。", "")))
                .contains("W3 “六、其他需要报告的事项” 这一部分没有文字。");
    }

    @Test
    void wantsTheSixPartsInTheirOrder() {
        assertThat(Told.of(right().moved("六、其他", "五、存在")))
                .containsExactly("W3 “六、其他需要报告的事项” 这一部分的次序不对，应为“六、其他需要报告的事项”。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办发〔2021〕30号",
                "国办公开函〔2021〕30号",
                "国办公开办函[2019]60号",
                "国办公开办函〔2019〕60号",
                "国办函（2021）30号",
                "国办发【2021】30号",
                "国办公开函〈2021〉30号",
                "国办公开办函｛2019｝60号",
                "国办公开办函〖2019〗第60号",
                "国办公开办函2019年60号"
            })
    void wantsTheRightMarkOfTheFormat(String mark) {
        assertThat(Told.findings(right().saying("国办公开办函〔2021〕30号", mark)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.check()).isEqualTo(Check.W4);
                    assertThat(f.place()).isEqualTo("正文开头");
                    assertThat(f.mend()).isEqualTo("改成 国办公开办函〔2021〕30号。");
                    assertThat(f.quote()).contains(mark);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"国办公开办函〔2021〕30号", "国办公开办函﹝2021﹞30号", "国办公开办函[2021]30号"})
    void takesTheMarkInAnyBrackets(String mark) {
        assertThat(Told.of(right().saying("国办公开办函〔2021〕30号", mark))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按国办公开办函〔2019〕60号编制。",
                "本报告依国办公开办函（2019）60号要求编成。",
                "表格按国办公开函[2021]30号填写。",
                "根据国办发〔2021〕30号，编制本报告。"
            })
    void knowsTheMarkWhereverItStands(String sentence) {
        assertThat(Told.checks(right().adding("（五）监督", sentence))).containsExactly(Check.W4);
    }

    @Test
    void leavesTheMarksOfOtherDocumentsAlone() {
        assertThat(
                        Told.of(
                                right().adding(
                                                "（四）政府信息公开平台",
                                                "按国办公开办函〔2019〕61号设专栏，按国办函〔2020〕109号收费，按国办发〔2019〕60号办事。")))
                .isEmpty();
        assertThat(Told.checks(RightReport.of("2019").saying("〔2019〕60号", "〔2021〕30号")))
                .as("too early for it")
                .containsExactly(Check.W4);
    }

    @Test
    void wantsTheWholeCalendarYear() {
        assertThat(Told.of(right().saying("自2023年1月1日起至2023年12月31日止", "自2023年1月1日起至2023年11月30日止")))
                .containsExactly(
                        "W5 正文开头 写的是“2023年1月1日起至2023年11月30日”，应为 2023 年 1 月 1 日至 12 月 31 日。");
        assertThat(
                        Told.checks(
                                right().saying(
                                                "自2023年1月1日起至2023年12月31日止",
                                                "自2022年1月1日起至2022年12月31日止")))
                .containsExactly(Check.W5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为2023年1月1日至12月31日",
                "自 2023 年 1 月 1 日起，至 2023 年 12 月 31 日止",
                "为2023年1月至12月",
                "是2023年1月1日—2023年12月31日"
            })
    void takesTheYearInAnyWords(String period) {
        assertThat(Told.of(right().saying("自2023年1月1日起至2023年12月31日止", period))).isEmpty();
    }

    @Test
    void leavesOtherPeriodsAlone() {
        assertThat(Told.of(right().adding("（五）监督", "据统计，2023年3月1日至5月31日看了一遍公开栏。"))).isEmpty();
        assertThat(Told.of(right().adding("（五）监督", "承诺办理期限自2023年3月1日至5月31日。"))).isEmpty();
    }

    @Test
    void noticesLastYearsTextWithOtherNumbers() {
        String text =
                String.join("", right().report().text().stream().map(CheckedPart::text).toList());
        assertThat(Told.of(right().lastYearWrote(text.replaceAll("\\d", "8"))))
                .containsExactly("W7 全文 除去数字，文字有 100% 与去年相同。");
        assertThat(Told.of(right().lastYearWrote(text).reports("2021"))).isEmpty();
        String half = text.substring(0, text.length() / 2);
        assertThat(Told.of(right().lastYearWrote(half))).as("half of it").isEmpty();
    }

    @Test
    @Timeout(20)
    void isNotHeldUpByTextsWithoutEnd() {
        for (String piece :
                new String[] {
                    "（具体1", "其中A3件、", "××", "2023年1月1日至", "国办公开办函〔2021〕", "((((", "统计期限2023年"
                }) {
            assertThat(Told.checks(right().adding("（五）监督", piece.repeat(20_000))))
                    .as(piece)
                    .hasSizeLessThan(200);
        }
    }

    @Test
    void givesEveryCheckATitle() {
        assertThat(Check.values())
                .hasSize(19)
                .allMatch(check -> !check.title().equals(check.titleKey()));
        assertThat(Check.E10.isError()).isTrue();
        assertThat(Check.W1.isError()).isFalse();
    }

    @Test
    void speaksEnglishAndKeepsTheKey() {
        RightReport report = right().adding("（三）政府信息管理", "由××局牵头。");
        Finding chinese = Told.findings(report).getFirst();
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            Finding english = Told.findings(report).getFirst();
            assertThat(english.place()).isEqualTo("Part 1, “（三）政府信息管理情况”");
            assertThat(english.message()).startsWith("Left from the template");
            assertThat(english.key()).isEqualTo(chinese.key());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static RightReport right() {
        return RightReport.of("2021");
    }
}
