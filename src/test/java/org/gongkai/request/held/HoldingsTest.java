package org.gongkai.request.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The catalogue of what can be asked for.
@Tag("slow")
class HoldingsTest {

    private static final String OFFICE = "/office/requests/catalogue";

    @Test
    void leadsFromTheOfficeToTheFormOfAReader() throws Exception {
        Visitor officer = Visitor.named("officer");
        assertThat(add(officer, "2024年区级会议场地租用合同", "合同文本与验收单").statusCode()).isEqualTo(302);

        Document found = page("/request/catalogue?q=场地租用");
        assertThat(found.select(".held li")).hasSize(1);
        assertThat(found.select(".held").text()).contains("合同文本与验收单");
        Document form = page(found.select(".held a").attr("href"));
        assertThat(form.select("[name=wantedName]").val()).isEqualTo("2024年区级会议场地租用合同");
        assertThat(form.select("[name=body] option[selected], [name=body][checked]").val())
                .isEqualTo("MJ-BG");
        assertThat(
                        RunningServer.anybody()
                                .newRequest(
                                        RunningServer.address() + "/request/catalogue.csv?q=场地租用")
                                .ignoreContentType(true)
                                .execute()
                                .body())
                .contains("2024年区级会议场地租用合同");

        Document kept = officer.page(OFFICE + "?q=场地租用");
        String change = kept.select(".holdings form").attr("action");
        officer.post(change, Map.of("title", "2024年会议场地合同", "description", ""));
        assertThat(page("/request/catalogue?q=会议场地合同").select(".held li")).hasSize(1);
        officer.post(change + "/end", Map.of());
        assertThat(page("/request/catalogue?q=会议场地合同").select(".held li")).isEmpty();
        Connection.Response again = officer.post(change, Map.of("title", "改"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.parse().select("[role=alert]").text()).contains("已经移出");
    }

    @Test
    void refusesWhatMustNotBePublic() throws Exception {
        Visitor officer = Visitor.named("officer");
        Connection.Response answer = add(officer, "低保档案", "申请人身份证号11010519491231002X");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document kept = answer.parse();
        assertThat(kept.select(".problem").text()).contains("身份证");
        assertThat(kept.select("[name=title]").val()).isEqualTo("低保档案");
        assertThat(page("/request/catalogue?q=低保档案").select(".held li")).isEmpty();
    }

    @Test
    void takesInAPaperThatWasSignedAsOnRequest() throws Exception {
        Visitor officer = Visitor.named("officer");
        long edition = officer.draft("沿湖绿地管护台账");
        String place = "/office/editions/" + edition;
        var form = officer.completed(edition, "<p>台账内容。</p>");
        form.select("[name=attribute][value=proactive]").removeAttr("checked");
        form.select("[name=attribute][value=on-request]").attr("checked", "checked");
        form.select("[name=attributeReason]").val("涉及养护单位的管理信息");
        form.submit().data("then", "submit").execute();
        Visitor.named("unithead").decide(place, "approve", "同意");
        Visitor.named("secrecy").decide(place, "approve", "同意");
        Visitor.named("leader").decide(place, "approve", "同意");

        Document kept = officer.page(OFFICE);
        var paper = kept.select("form[action$=papers]:contains(沿湖绿地管护台账)");
        assertThat(paper).hasSize(1);
        officer.post(OFFICE + "/papers", Map.of("document", paper.select("[name=document]").val()));
        assertThat(page("/request/catalogue?q=沿湖绿地").select(".held li")).hasSize(1);
        assertThat(officer.page(OFFICE).select("form[action$=papers]:contains(沿湖绿地管护台账)"))
                .isEmpty();
        assertThat(page("/search?q=沿湖绿地管护台账").select("main").text()).doesNotContain("台账内容");
    }

    private static Connection.Response add(Visitor officer, String title, String description)
            throws IOException {
        return officer.post(
                OFFICE, Map.of("bodyCode", "MJ-BG", "title", title, "description", description));
    }

    private static Document page(String path) throws IOException {
        return RunningServer.anybody().newRequest(RunningServer.address() + path).get();
    }
}
