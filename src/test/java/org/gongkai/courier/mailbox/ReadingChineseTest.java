package org.gongkai.courier.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.courier.mailbox.ParsedMails.parsed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingChineseTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String WORDS = "尊敬的领导：联通路的路灯不亮了，请处理。镕";

    /// What it is in truth, and what it is called.
    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "GBK, GBK",
        "GBK, gb2312",
        "GB18030, gb18030",
        "UTF-8, gb2312",
        "GBK, utf-8",
        "UTF-8, ''",
        "GBK, ''",
        "GBK, us-ascii",
        "UTF-8, iso-8859-1",
        "GBK, iso-8859-1",
        "GBK, unknown-8bit",
        "UTF-8, x-gibt-es-nicht",
        "GBK, 'no name at all !!'",
        "Big5-HKSCS, big5-hkscs"
    })
    void readsWordsWhateverTheyAreCalled(String truth, String claim) {
        Charset charset = Charset.forName(truth);
        String words = truth.startsWith("Big5") ? "尊敬的領導：路燈不亮了" : WORDS;
        String named = claim.isEmpty() ? "" : "; charset=\"" + claim + "\"";
        String head = "From: a@x.cn\nContent-Type: text/plain%s\nContent-Transfer-Encoding: %s\n\n";
        assertThat(parsed(head.formatted(named, "8bit") + words, charset).text()).isEqualTo(words);
        String base64 = Base64.getMimeEncoder().encodeToString(words.getBytes(charset));
        assertThat(parsed(head.formatted(named, "base64") + base64).text()).isEqualTo(words);
    }

    @Test
    void leavesEuropeAsItIs() {
        String mail = "Content-Type: text/plain; charset=iso-8859-1\n\nça va très bien à Genève";
        assertThat(parsed(mail, StandardCharsets.ISO_8859_1).text())
                .isEqualTo("ça va très bien à Genève");
    }

    @Test
    void readsQuotedPrintable() {
        String mail =
                "Content-Type: text/plain; charset=utf-8\n"
                        + "Content-Transfer-Encoding: Quoted-Printable\n\n"
                        + "=E8=B7=AF=E7=\n=81=AF=  \n=e4=ba=ae=XY = 100%=";
        assertThat(parsed(mail).text()).isEqualTo("路灯亮=XY = 100%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=?UTF-8?B?5YWz5LqO6Lev54Gv?=",
                "=?utf-8?Q?=E5=85=B3=E4=BA=8E=E8=B7=AF=E7=81=AF?=",
                "=?UTF-8?B?5YWz5LqO6Lc=?=\n =?UTF-8?B?r+eBrw==?=",
                "=?GB2312?B?udjT2sK3tcY=?=",
                "=?gb2312?B?udjT2g==?= =?utf-8?B?6Lev54Gv?=",
                "=?gb2312?B?5YWz5LqO6Lev54Gv?=",
                "关于=?UTF-8?B?6Lev54Gv?=",
                "=?utf-8*zh?B?5YWz5LqO6Lev54Gv?=",
                "关于路灯"
            })
    void readsSubjects(String raw) {
        assertThat(parsed("Subject: " + raw + "\n\ntext").subject()).isEqualTo("关于路灯");
    }

    @Test
    void readsASubjectThatStandsThereInGbk() {
        assertThat(parsed("Subject: 关于路灯\n\ntext", GBK).subject()).isEqualTo("关于路灯");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?GBK?B?1cXI/Q==?= <z@x.cn> | 张三 | z@x.cn",
                "\"=?UTF-8?B?5byg5LiJ?=\" <z@x.cn> | 张三 | z@x.cn",
                "\"张三 (<明镜>)\" <z@x.cn> | 张三 (<明镜>) | z@x.cn",
                "z@x.cn | '' | z@x.cn",
                "z@x.cn (张三) | 张三 | z@x.cn",
                "<z@x.cn>, <b@x.cn> | '' | z@x.cn",
                "\"张三 <z@x.cn> | 张三 | z@x.cn",
                "张三 | '' | ''",
                "a b <no address> | a b | ''",
                "<> | '' | ''"
            })
    void readsSenders(String raw, String name, String address) {
        IncomingMail mail = parsed("From: " + raw + "\n\ntext");
        assertThat(mail.fromName()).isEqualTo(name);
        assertThat(mail.fromAddress()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Disposition: attachment; filename=\"=?GB2312?B?1dXGrC5qcGc=?=\"",
                "Content-Disposition: attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.jpg",
                "Content-Disposition: attachment; filename*=gb2312'zh-cn'%D5%D5%C6%AC.jpg",
                "Content-Disposition: attachment;\n filename*0*=utf-8''%E7%85%A7;\n filename*1*=%E7%89%87.jpg",
                "Content-Disposition: attachment; filename=\"照片.jpg\"",
                "Content-Disposition: attachment; filename=照片.jpg",
                "Content-Disposition: attachment; filename=\"C:\\用户\\照片.jpg\"",
                "Content-Disposition: inline; filename=\"../../照片.jpg\""
            })
    void readsNamesOfFiles(String disposition) {
        IncomingMail mail =
                parsed(
                        """
                        From: a@x.cn
                        Content-Type: multipart/mixed; boundary=b

                        --b

                        text
                        --b
                        Content-Type: image/jpeg
                        %s
                        Content-Transfer-Encoding: base64

                        /9j/4AAQ
                        --b--
                        """
                                .formatted(disposition));
        assertThat(mail.attachments()).hasSize(1);
        assertThat(mail.attachments().getFirst().name()).isEqualTo("照片.jpg");
        assertThat(mail.attachments().getFirst().bytes()).hasSize(6);
        assertThat(mail.text()).isEqualTo("text");
    }

    @Test
    void cutsLongTextBetweenCharacters() {
        IncomingMail mail =
                parsed("Content-Type: text/plain; charset=utf-8\n\n" + "a" + "𠮷".repeat(150_000));
        assertThat(mail.textCut()).isTrue();
        assertThat(mail.text()).hasSize(199_999).endsWith("𠮷");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes("路".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        IncomingMail longer = parsed(bytes.toByteArray());
        assertThat(longer.text()).matches("路{200000}");
        assertThat(longer.textCut()).isTrue();
    }
}
