package org.gongkai.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\低保名单.xlsx, 低保名单.xlsx",
        "a<b>:c?.pdf, a_b__c_.pdf",
        "CON.txt, _CON.txt",
        "nul, _nul",
        "'  公示 .. ', 公示",
        "'', 未命名",
        ".., 未命名",
        "'关于　通知.docx', 关于　通知.docx",
    })
    void cleansNames(String raw, String clean) {
        assertThat(SafeName.of(raw).value()).isEqualTo(clean);
    }

    @Test
    void dropsCharactersThatTurnTheReadingDirection() {
        assertThat(SafeName.of("公示\u202efdp.exe").value()).isEqualTo("公示fdp.exe");
        assertThat(SafeName.of("a\u0000b\r\nc\u200b.txt").value()).isEqualTo("abc.txt");
    }

    @Test
    void shortensLongNamesAndKeepsTheExtension() {
        SafeName name = SafeName.of("长".repeat(300) + ".docx");

        assertThat(name.value()).hasSize(120).endsWith("长.docx");
    }

    @Test
    void writesChineseNamesForDownload() {
        assertThat(SafeName.of("附件1 名单.xlsx").attachmentDisposition())
                .isEqualTo(
                        "attachment; filename=\"__1 __.xlsx\"; filename*=UTF-8''%E9%99%84%E4%BB%B61%20%E5%90%8D%E5%8D%95.xlsx");
        assertThat(SafeName.of("年度报告.pdf").attachmentDisposition())
                .contains("filename=\"download.pdf\"");
    }

    @Test
    void leavesNoWayToBreakOutOfTheHeader() {
        String header = SafeName.of("a\"; filename=evil.exe\r\nX: y.txt").attachmentDisposition();

        assertThat(header).doesNotContain("\r", "\n").containsPattern("filename=\"[^\"]*\";");
        assertThat(header.chars().filter(c -> c == '"').count()).isEqualTo(2);
    }
}
