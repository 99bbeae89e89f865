package org.gongkai.publication.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    static final Screening SCREENING = new Screening(LocalDate.of(2026, 7, 1));
    static final String ID = Numbered.idCard("35010219900101123");

    @Test
    void findsIdentityNumbersHoweverTheyAreWritten() {
        String x = Numbered.idCardWithX();
        for (String written :
                List.of(
                        ID,
                        x,
                        x.toLowerCase(Locale.ROOT),
                        ID.substring(0, 6) + " " + ID.substring(6, 14) + " " + ID.substring(14),
                        ID.substring(0, 6) + "-" + ID.substring(6, 14) + "-" + ID.substring(14),
                        ID.substring(0, 6) + "　" + ID.substring(6),
                        Numbered.fullWidth(ID),
                        String.join(" ", ID.split("")))) {
            Finding finding = only("救助对象张某，证号" + written + "，已核实。");
            assertThat(finding.rule()).isEqualTo(Rule.ID_CARD);
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.quote()).isEqualTo(written);
            assertThat(finding.suggestion()).startsWith("35*").hasSize(18);
        }
    }

    @Test
    void leavesNumbersThatOnlyLookLikeIdentityNumbers() {
        String wrongCheck = ID.substring(0, 17) + (ID.endsWith("1") ? "2" : "1");

        nothing("订单编号" + wrongCheck);
        nothing("编号" + Numbered.idCard("35010219901301123"));
        nothing("编号" + Numbered.idCard("35010220990101123"));
        nothing("编号" + Numbered.idCard("99010219900101123"));
        nothing("流水号1" + ID);
        nothing("流水号" + ID + "0");
    }

    @Test
    void findsOldIdentityNumbers() {
        assertThat(only("身份证号：350102900101123").severity()).isEqualTo(Severity.BLOCKING);
        assertThat(only("350102900101123").severity()).isEqualTo(Severity.BLOCKING);
        assertThat(only("业务流水350102900101123。已经办结，请留意短信通知。").severity()).isEqualTo(Severity.HINT);
        nothing("身份证号：350102901301123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "１３８００１３８０００",
                "+86 13800138000",
                "+8613800138000",
                "86-138-0013-8000",
                "Tel13800138000",
                "１３８－００１３－８０００",
            })
    void findsMobileNumbersHoweverTheyAreWritten(String written) {
        Finding finding = only("联系人李某 " + written + "（微信同号）");

        assertThat(finding.rule()).isEqualTo(Rule.MOBILE);
        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(finding.suggestion()).isEqualTo("138****8000");
    }

    @Test
    void findsNumbersThatStandSideBySide() {
        var found = screen("13800138000 13900139000/15000150000、0591-87654321，18000180000");

        assertThat(found).extracting(Finding::rule).containsOnly(Rule.MOBILE);
        assertThat(found).extracting(Finding::quote).hasSize(4).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "咨询电话：0591-87654321、010-12345678、（0591）87654321、12345、400-800-1234",
                "项目代码2401-350102-04-01-123456",
                "总投资13812345678元，13812345678.50",
                "合同编号GK13812345678",
                "编号1381234567890123",
                "网址 t20240115_13812345678.html",
                "增长12.13812345678",
            })
    void leavesOfficeTelephonesAndOtherNumbers(String text) {
        nothing(text);
    }

    @Test
    void findsBankCards() {
        String card = Numbered.bankCard("621700123456789012");
        String grouped = card.replaceAll("(.{4})(?!$)", "$1 ");

        for (String written : List.of(card, grouped)) {
            Finding finding = only("开户行某行，账号" + written);
            assertThat(finding.rule()).isEqualTo(Rule.BANK_CARD);
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.suggestion()).endsWith(card.substring(15)).startsWith("***");
        }
        assertThat(only("银行卡" + Numbered.bankCard("400012345678901")).severity())
                .isEqualTo(Severity.BLOCKING);
        assertThat(only("序列" + Numbered.bankCard("400012345678901")).severity())
                .isEqualTo(Severity.HINT);
        nothing("卡号" + card.substring(0, 18) + (char) ('0' + (card.charAt(18) - '0' + 1) % 10));
    }

    @Test
    void leavesCreditCodes() {
        nothing("统一社会信用代码：91350100M000100Y43");
        nothing("机关代码 113708280043326001");
    }

    @Test
    void tellsPrivateFromOfficialMailboxes() {
        nothing("电子邮箱：xxgk@fuzhou.gov.cn");
        assertThat(only("邮箱：gulou_jiedao@163.com").severity()).isEqualTo(Severity.HINT);
        Finding personal = only("邮箱：123456789@qq.com");
        assertThat(personal.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(personal.suggestion()).isEqualTo("1********@qq.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "家住鼓楼区东街街道幸福小区3号楼2单元501室",
                "鼓楼区东街街道阳光花园12栋1203室",
                "福清市龙田镇东壁村3组12号",
                "户籍地址：上街镇新洲村第五村民小组18号",
                "现住址：东街街道五一路128号",
                "幸福里8幢一单元302",
                "家庭住址：鼓西街道西洪路３５弄６号",
            })
    void findsHomeAddresses(String text) {
        var found = screen(text).stream().filter(f -> f.rule() == Rule.ADDRESS).toList();

        assertThat(found).as(text).hasSize(1);
        assertThat(found.getFirst().severity()).isEqualTo(Severity.BLOCKING);
    }

    @Test
    void masksAnAddressDownToTheStreet() {
        assertThat(only("现住鼓楼区东街街道幸福小区3号楼2单元501室。").suggestion()).isEqualTo("鼓楼区东街街道****");
        assertThat(only("家住福清市龙田镇东壁村3组12号。").suggestion()).isEqualTo("福清市龙田镇****");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办公地址：鼓楼区东街街道五四路128号行政服务中心3号楼305室",
                "地址：五一路18号区政府大楼，邮编350001",
                "申报材料请送至工业路611号海峡技术转移中心2号楼1203室",
                "会议在党校3号楼201会议室召开",
                "东壁村村民委员会办公楼竣工，3组道路硬化",
            })
    void leavesAddressesOfOffices(String text) {
        nothing(text);
    }

    @Test
    void findsFullDatesOfBirthOnly() {
        assertThat(only("张某，1990年1月2日出生，汉族").suggestion()).isEqualTo("1990年**月**日");
        assertThat(only("出生日期：1990-01-02").rule()).isEqualTo(Rule.BIRTH_DATE);
        assertThat(only("出生年月日 19900102").rule()).isEqualTo(Rule.BIRTH_DATE);
        nothing("王某，男，1975年3月生，中共党员");
        nothing("本办法自2026年1月2日起施行");
        nothing("出生人口统计截至2020年12月31日，2016年1月1日以后出生的");
    }

    @Test
    void findsPassportsAndPlatesInTheirSurroundings() {
        assertThat(only("护照号码E12345678").severity()).isEqualTo(Severity.BLOCKING);
        nothing("文件编号E12345678");
        assertThat(only("车辆闽A·12345违法停放").suggestion()).isEqualTo("闽A****45");
    }

    @Test
    void pointsOutColumnsOfPersonalData() {
        var found = screen("序号\t姓名\t身份证号码\t残疾类别\n1\t张某\t35****\t肢体");

        assertThat(found).extracting(Finding::quote).containsExactly("身份证号码", "残疾类别");
        assertThat(found).extracting(Finding::severity).containsOnly(Severity.HINT);
        assertThat(found.getFirst().offset()).isEqualTo(6);
    }

    @Test
    void leavesWhatIsMaskedAlready() {
        nothing("张某，3501**********123X，138****8000，6217***********1234");
    }

    private static List<Finding> screen(String text) {
        return SCREENING.screen(List.of(new ScreenedText("正文", text)));
    }

    private static Finding only(String text) {
        List<Finding> found = screen(text);
        assertThat(found).as(text).hasSize(1);
        Finding finding = found.getFirst();
        assertThat(text.substring(finding.offset(), finding.end())).isEqualTo(finding.quote());
        return finding;
    }

    private static void nothing(String text) {
        assertThat(screen(text)).as(text).isEmpty();
    }
}
