package org.gongkai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.files.Papers;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Files meant to harm, sent with a draft's form. Each is refused in words that say what to do;
/// nothing is stored and nothing typed is lost.
@Tag("slow")
class HostileUploadTest {

    private static final String TEXT = "<p>写好的正文，不能丢。</p>";

    private static Visitor officer;
    private static long edition;

    @BeforeAll
    static void writesADraft() throws Exception {
        officer = Visitor.named("dx.officer");
        edition = officer.draft("附件都有问题的草稿");
        officer.completed(edition, TEXT).submit().data("then", "save").execute();
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        byte[] large = new byte[60 * 1024 * 1024];
        refuses(413, "大.pdf", large, "文件太大", "60 MB", "草稿没有丢失");
        byte[] less = new byte[52 * 1024 * 1024];
        refuses(422, "稍大.pdf", less, "超过 50 MB");
    }

    @Test
    void refusesBombs() throws Exception {
        byte[] zeros = new byte[60 * 1024 * 1024];
        byte[] bomb = Papers.zip(Map.of("零.txt", zeros));
        refuses(422, "包.zip", bomb, "展开后过大");
        refuses(422, "包.zip", Papers.zip(Map.of("内.zip", bomb)), "展开后过大");
    }

    @Test
    void refusesPathsThatLeadOut() throws Exception {
        byte[] zip = Papers.zip(Map.of("../../etc/crontab.txt", Papers.text("x")));
        refuses(422, "包.zip", zip, "“../../etc/crontab.txt”不安全", "有上级目录", "重新压缩");
        byte[] root = Papers.zip(Map.of("/etc/crontab.txt", Papers.text("x")));
        refuses(422, "包.zip", root, "“/etc/crontab.txt”", "从根目录开始");
    }

    @Test
    void refusesArchivesInArchivesInArchives() throws Exception {
        byte[] zip = Papers.zip(Map.of("一.txt", Papers.text("一")));
        for (int i = 0; i < 3; i++) zip = Papers.zip(Map.of("内.zip", zip));
        refuses(422, "包.zip", zip, "压缩包里的压缩包", "解开");
    }

    @Test
    void refusesProgramsUnderEveryName() throws Exception {
        byte[] program = HostileFiles.program();
        refuses(422, "通知.pdf", program, "可执行程序");
        refuses(422, "通知.exe", program, "可执行程序");
        refuses(422, "通知.pdf.exe", program, "可执行程序");
        refuses(422, "包.zip", Papers.zip(Map.of("通知.exe", program)), "可执行程序");
    }

    @Test
    void refusesPagesThatSayTheyArePictures() throws Exception {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        refuses(422, "图.png", Papers.text(svg), "另存为");
        refuses(422, "图.png", Papers.text("<html><script>alert(1)</script></html>"), "另存为");
        refuses(422, "图.svg", Papers.text(svg), "SVG", "PNG");
        byte[] png = HostileFiles.png("<html><script>alert(1)</script></html>");
        refuses(422, "图.png", png, "夹带");
    }

    @Test
    void refusesDocumentsUnderLock() throws Exception {
        byte[] docx = Papers.docx("秘");
        refuses(422, "锁.docx", Papers.locked(docx), "密码", "重新上传");
    }

    @Test
    void refusesDocumentsThatPointAtForeignFiles() throws Exception {
        Path secret = Files.writeString(RunningServer.homeFolder().resolve("secret.txt"), "口令");
        String type = "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri());
        byte[] docx =
                Papers.withEntry(
                        Papers.docx("x"),
                        "word/document.xml",
                        type
                                + "<w:document xmlns:w='w'><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>");
        refuses(422, "外.docx", docx, "外部实体", "另存后重新上传");
        // a part that nobody here reads: the program of a citizen will
        byte[] styles =
                Papers.withEntry(
                        Papers.docx("x"), "word/styles.xml", type + "<w:styles xmlns:w='w'/>");
        refuses(422, "样式.docx", styles, "外部实体");
        refuses(422, "包.zip", Papers.zip(Map.of("外.docx", docx)), "外部实体");
        var ofd = Map.of("OFD.xml", Papers.text(type + "<ofd:OFD xmlns:ofd='o'>&x;</ofd:OFD>"));
        refuses(422, "外.ofd", Papers.zip(ofd), "外部实体");
    }

    @Test
    void refusesProgramsHiddenInDocuments() throws Exception {
        byte[] docx = Papers.docx("x");
        byte[] pdf = HostileFiles.pdfCarrying("通知.exe", HostileFiles.program());
        refuses(422, "夹带.pdf", pdf, "可执行程序");
        refuses(422, "包.zip", Papers.zip(Map.of("一.docx", docx, "二.pdf", pdf)), "可执行程序");
    }

    @Test
    void refusesWhatIsEmptyOrBroken() throws Exception {
        refuses(422, "空.pdf", new byte[0], "空的");
        refuses(422, "坏.zip", Papers.text("PK\3\4 und mehr nicht"), "已损坏");
    }

    private static void refuses(int status, String name, byte[] content, String... words)
            throws IOException {
        long before = storedFiles();
        Connection.Response answer = send(name, content);
        assertThat(answer.statusCode()).as(name).isEqualTo(status);
        String body = answer.body();
        Document page = Jsoup.parse(body);
        assertThat(page.select("[role=alert], .problem, .alert, h1, p").text())
                .as(name)
                .contains(words);
        assertThat(body).as(name).doesNotContain("口令");
        Document draft = officer.page("/office/editions/" + edition);
        assertThat(draft.select("[name=html]").val()).as(name).isEqualTo(TEXT);
        assertThat(draft.select(".papers li")).as(name).isEmpty();
        assertThat(storedFiles()).as(name).isEqualTo(before);
    }

    private static Connection.Response send(String name, byte[] content) throws IOException {
        FormElement form =
                RunningServer.form(officer.page("/office/editions/" + edition), "#draft");
        return form.submit()
                .data("file", name, new ByteArrayInputStream(content))
                .data("then", "upload")
                .execute();
    }

    private static long storedFiles() throws IOException {
        try (var all = Files.walk(RunningServer.homeFolder().resolve("files"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
