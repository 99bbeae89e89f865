package org.gongkai.publication.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksAndFormsTest {

    static final Screening SCREENING = new Screening(LocalDate.of(2026, 7, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★10年",
                "秘密 ★ 长期",
                "标题\n绝密\n正文",
                "　　秘　密　　\n关于……",
                "密级：机密",
                "内部资料 注意保存",
                "内部文件，严禁外传",
                "内部资料\n请勿翻印",
                "工作秘密★1年",
                "（秘密）",
            })
    void findsMarksOfSecrecy(String text) {
        assertThat(screen(text))
                .as(text)
                .anySatisfy(f -> {
                    assertThat(f.rule()).isEqualTo(Rule.SECRECY_MARK);
                    assertThat(f.severity()).isEqualTo(Severity.BLOCKING);
                    assertThat(f.message()).contains("保密审查");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "属于国家秘密的，不予公开；涉及商业秘密、个人隐私的，按条例处理。",
                "经保密审查，本文件不涉及国家秘密和工作秘密。",
                "密级：无",
                "保守国家秘密，机密文件应当按规定保管。",
                "内部工作流程信息可以不予公开，加强内部资料管理。",
                "绝密级国家秘密载体的管理",
            })
    void leavesSentencesAboutSecrets(String text) {
        assertThat(screen(text)).as(text).isEmpty();
    }

    @Test
    void findsPapersThatAreNotForPublication() {
        assertThat(screen("（此件依申请公开）"))
                .singleElement()
                .satisfies(f -> assertThat(f.rule()).isEqualTo(Rule.NOT_FOR_PUBLICATION));
        assertThat(screen("（此件公开发布）")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系人：XXX",
                "XX年XX月XX日",
                "本机关网站（具体网址）",
                "该部分以表格形式报告",
                "各区(委、办、局)",
                "受理条件：（此处填写受理条件）",
                "附件：待补充。",
                "某政办〔 〕号",
                "某政办〔2026〕 号",
                "无〔〕号",
                "TODO 补数据",
                "Lorem ipsum dolor",
                "尊敬的${name}",
                "{{ title }}",
            })
    void findsWhatTheTemplateLeft(String text) {
        assertThat(screen(text))
                .as(text)
                .anySatisfy(f -> {
                    assertThat(f.rule()).isEqualTo(Rule.PLACEHOLDER);
                    assertThat(f.severity()).isEqualTo(Severity.BLOCKING);
                });
    }

    @Test
    void onlyHintsAtWhatMayBeMeant() {
        assertThat(screen("×××同志、签字：________"))
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT, Severity.HINT);
        assertThat(screen("王××，138XXXX1234，制度有待补充完善")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "国办发[2019]54号, 〔2019〕54号",
        "国办发【2019】54号, 〔2019〕54号",
        "国办发（2019）54号, 〔2019〕54号",
        "国办发﹝2019﹞54号, 〔2019〕54号",
        "国办发〔2019〕第54号, 〔2019〕54号",
        "国办发〔2019〕054号, 〔2019〕54号",
        "国办发〔2019〕 54 号, 〔2019〕54号",
        "国办发［２０１９］５４号, 〔2019〕54号",
        "国办发201954号, 〔2019〕54号",
        "国办发2019 54号, 〔2019〕54号",
        "国办发〔2019 54号, 〔2019〕54号",
        "国办发2019〕54号, 〔2019〕54号",
    })
    void putsDocumentNumbersRight(String written, String right) {
        assertThat(screen("根据《通知》（" + written + "）要求"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo(Rule.DOCUMENT_NUMBER);
                    assertThat(f.suggestion()).isEqualTo(right);
                    assertThat(f.quote()).contains("号").doesNotContain("国");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办发〔2019〕54号",
                "闽政办规〔2024〕1号",
                "国务院令第711号",
                "（2024）闽01民初12号",
                "2024年第3号公告",
                "发布2024年第3号通告",
                "在政府公报2024年第3期刊登",
                "建设3号楼、5号线",
            })
    void leavesRightNumbers(String text) {
        assertThat(screen(text)).as(text).isEmpty();
    }

    @Test
    void namesTheElementsThatAreMissing() {
        Set<String> required = new LinkedHashSet<>(List.of("名称", "公开依据", "办理时间", "联系电话", "办理流程"));

        assertThat(
                        RequiredElements.missing(
                                required,
                                Map.of("名称", "老年人优待证", "联系电话", " "),
                                "设定依据：《福建省老年人权益保障条例》\n办理时间：工作日\n办理流程："))
                .containsExactly("联系电话", "办理流程");
    }

    private static List<Finding> screen(String text) {
        return SCREENING.screen(List.of(new ScreenedText("正文", text)));
    }
}
