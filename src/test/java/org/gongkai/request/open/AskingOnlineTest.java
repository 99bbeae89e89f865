package org.gongkai.request.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Parties;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class AskingOnlineTest {

    private final Applicant applicant = new Applicant();

    @Test
    void goesFromTheSectionToAReceipt() throws Exception {
        Document section = applicant.page("/open/request");
        assertThat(section.select("main .deeds a").eachAttr("href"))
                .containsExactly("/request/new", "/request/follow");

        FormElement confirmation = applicant.confirmation(Applicant.filledIn());
        Connection.Response sent = applicant.send(confirmation);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/request/receipt");
        assertThat(sent.headers("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("Path=/request", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age", "Expires");

        Document receipt = applicant.page("/request/receipt");
        String code = Applicant.code(receipt);
        assertThat(code).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        assertThat(sent.header("Set-Cookie")).doesNotContain(code.replace("-", ""));
        Matter matter = Applicant.matter(code);
        assertThat(receipt.select("main").text()).contains(matter.number(), "20个工作日");
        assertThat(receipt.select(".qr path").attr("d")).isNotBlank();
        assertThat(bean(Parties.class).findApplicant(matter.id()).orElseThrow().idNumber())
                .isEqualTo("11010519491231002X");
        assertThat(OfficeDesk.description(matter)).contains("云杉社区一段");
    }

    @Test
    void showsWhatIsPublicAlreadyBeforeAnythingIsSent() throws Exception {
        long before = requests();
        String title =
                bean(JdbcClient.class)
                        .sql("SELECT title FROM publication.edition WHERE state = 'live' LIMIT 1")
                        .query(String.class)
                        .single();
        Map<String, String> fields = Applicant.filledIn();
        fields.put("wantedName", title);
        Document preview = applicant.preview(fields);
        assertThat(preview.select(".similar a").eachAttr("href"))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5)
                .allMatch(address -> address.matches("/d/\\d+"));
        assertThat(preview.select(".similar").text()).contains(title);
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    void keepsEverythingTypedAndSaysWhatIsMissingBesideTheField() throws Exception {
        Map<String, String> fields = Applicant.filledIn();
        fields.remove("name");
        fields.remove("phone");
        fields.put("body", "nowhere");
        fields.put("idNumber", "");
        fields.put("purpose", "<b>研究</b>");
        Connection.Response answer = applicant.post("/request/new", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        for (String field : new String[] {"body", "name", "phone", "idNumber"}) {
            assertThat(page.select("#f-" + field + "-problem").text()).as(field).isNotBlank();
        }
        assertThat(page.select("#f-description").val()).contains("云杉社区一段");
        assertThat(page.select("#f-wantedName").val()).isEqualTo("朗月街道排水管网改造图纸");
        assertThat(page.select("#f-purpose").val()).isEqualTo("<b>研究</b>");
        assertThat(page.select("[name=applicantKind][checked]").val()).isEqualTo("natural");
    }

    @Test
    void wantsAnAddressForWhatComesByPost() throws Exception {
        Map<String, String> fields = Applicant.filledIn();
        fields.put("wayWanted", "post");
        Document page = applicant.post("/request/new", fields).parse();
        assertThat(page.select(".problem").eachAttr("id")).containsExactly("f-address-problem");
    }

    @Test
    void goesBackWithEverythingStillThere() throws Exception {
        Map<String, String> fields = Applicant.filledIn();
        fields.put("then", "edit");
        fields.put("proactive", "yes");
        Document page = applicant.post("/request/new", fields).parse();
        assertThat(page.select("#f-name").val()).isEqualTo("示例申请人甲");
        assertThat(page.select("[name=proactive]").hasAttr("checked")).isTrue();
        assertThat(page.select(".problem")).isEmpty();
    }

    @Test
    void makesOneRequestOfAFormThatIsSentTwice() throws Exception {
        FormElement confirmation = applicant.confirmation(Applicant.filledIn());
        applicant.send(confirmation);
        String first = Applicant.code(applicant.page("/request/receipt"));
        long after = requests();
        Connection.Response again = applicant.send(confirmation);
        assertThat(again.statusCode()).isEqualTo(303);
        Document receipt = applicant.page(Objects.requireNonNull(again.header("Location")));
        assertThat(Applicant.code(receipt)).isEqualTo(first);
        assertThat(receipt.select(".notice").text()).contains("没有重复提交");
        assertThat(requests()).isEqualTo(after);
    }

    @Test
    void takesIdentityPapersAndRefusesProgramsWithoutLosingAnything() throws Exception {
        byte[] program = {'M', 'Z', 0, 0};
        Connection refused = Applicant.sending(applicant.confirmation(Applicant.filledIn()));
        Connection.Response answer =
                refused.data("proof", "身份证.jpg", new ByteArrayInputStream(program)).execute();
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select("#f-proof-problem").text()).contains("重新选择");
        assertThat(page.select("input[name=name]").val()).isEqualTo("示例申请人甲");

        byte[] text = "示例身份证明\n".getBytes(StandardCharsets.UTF_8);
        Connection taken = Applicant.sending(RunningServer.form(page, "form.ask"));
        taken.data("proof", "证明.txt", new ByteArrayInputStream(text)).execute();
        Matter matter = Applicant.matter(Applicant.code(applicant.page("/request/receipt")));
        assertThat(bean(Papers.class).list(matter))
                .anySatisfy(paper -> {
                    assertThat(paper.name()).isEqualTo("证明.txt");
                    assertThat(bean(Papers.class).read(matter, paper)).isEqualTo(text);
                });
    }

    @Test
    void refusesMoreThanThreeFiles() throws Exception {
        Connection sending = Applicant.sending(applicant.confirmation(Applicant.filledIn()));
        for (int i = 0; i < 4; i++) {
            byte[] text = ("第" + i + "份").getBytes(StandardCharsets.UTF_8);
            sending.data("proof", i + ".txt", new ByteArrayInputStream(text));
        }
        Connection.Response answer = sending.execute();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#f-proof-problem").text()).contains("最多选3个");
    }

    @Test
    void choosesTheBodyOfTheAddress() throws Exception {
        Document page = applicant.page("/request/new?body=MJ-JY");
        assertThat(page.select("#f-body option[selected]").val()).isEqualTo("MJ-JY");
    }

    @Test
    void isKeptByNobodyOnTheWay() throws Exception {
        for (String path : new String[] {"new", "follow", "consult", "receipt", "mine"}) {
            Connection.Response answer =
                    applicant.to("/request/" + path).followRedirects(false).execute();
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(answer.header("Content-Security-Policy")).as(path).isNotBlank();
            assertThat(answer.header("X-Robots-Tag")).as(path).isEqualTo("noindex");
        }
        assertThat(applicant.page("/request/new").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    private static long requests() {
        return bean(JdbcClient.class)
                .sql("SELECT count(*) FROM request.request")
                .query(Long.class)
                .single();
    }
}
