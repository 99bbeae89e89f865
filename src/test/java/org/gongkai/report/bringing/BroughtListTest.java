package org.gongkai.report.bringing;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.bringing.BroughtFile.FILE;
import static org.gongkai.report.bringing.BroughtFile.bring;
import static org.gongkai.report.bringing.BroughtFile.brought;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The list of files that were brought: whose they are, what they lack, and how they go.
@Tag("slow")
class BroughtListTest {

    @Test
    void theListIsFilteredAndExportedAndWhoRegistersSeesThoseOfOthers() throws IOException {
        String page = brought(Visitor.named("officer"), FILE.replace("松风县", "枕石县"));
        Visitor leader = Visitor.named("mj.leader");
        Document list = leader.page("/office/reports/brought?q=枕石");
        assertThat(list.select("tbody tr").eachText())
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("两县.txt", "枕石县 2016", "未登记", "缪雨棠");
        assertThat(leader.page(list.select("tbody a").attr("href")).text()).contains("枕石县");
        assertThat(leader.page("/office/reports/brought?q=枕石&state=registered").text())
                .contains("没有符合条件的报告");
        assertThat(leader.page("/office/reports/brought?q=枕石&state=open").select("tbody tr"))
                .hasSize(1);
        assertThat(leader.get("/office/reports/brought.csv?q=枕石").body().lines().toList())
                .hasSize(2)
                .last(as(InstanceOfAssertFactories.STRING))
                .startsWith("两县.txt,缪雨棠,")
                .endsWith(",枕石县,2016,1,0,未登记,");
        assertThat(Visitor.named("cz.officer").page("/office/reports/brought?q=枕石").text())
                .doesNotContain("枕石县 2016");
        assertThat(leader.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void removingSaysWhatGoesAndIsForWhoeverBroughtIt() throws IOException {
        Visitor officer = Visitor.named("officer");
        String page = brought(officer, FILE.replace("松风县", "扫石县"));
        Document list = officer.page("/office/reports/brought?q=石");
        assertThat(list.select("details:has([value=remove]) p").eachText())
                .contains("“两县.txt”连同其中 2 份报告和已确认的内容都会删除，不能恢复。");
        assertThat(officer.page("/office/reports/brought?q=枕流").select("[value=remove]")).isEmpty();
        Visitor leader = Visitor.named("mj.leader");
        assertThat(leader.page(page).select("[value=remove]")).isEmpty();
        assertThat(leader.post(page, Map.of("do", "remove")).statusCode()).isEqualTo(403);
        assertThat(officer.page(page).select("ul.tabs a").eachText())
                .containsExactly("1. 扫石县 2016", "2. 枕流县 2016");
    }

    @Test
    void aFileWhoseBytesAreGoneSaysSoAndCanBeRemoved() throws IOException {
        Visitor officer = Visitor.named("officer");
        String page = brought(officer, FILE.replace("松风县", "去石县"));
        long id = Long.parseLong(page.replaceAll("\\D", ""));
        RunningServer.bean(JdbcClient.class)
                .sql("UPDATE report.brought SET blob_hash = repeat('0', 64) WHERE id = ?")
                .param(id)
                .update();
        for (Connection.Response gone :
                List.of(officer.get(page), officer.post(page, Map.of("do", "none")))) {
            assertThat(gone.statusCode()).isEqualTo(422);
            assertThat(gone.parse().select(".alert").text()).contains("两县.txt 的原件已经不在");
        }
        assertThat(officer.page("/office/reports/brought?q=去石").select("tbody tr")).hasSize(1);
        assertThat(officer.post(page, Map.of("do", "remove")).statusCode()).isEqualTo(302);
        assertThat(officer.page("/office/reports/brought?q=去石").select("tbody tr")).isEmpty();
    }

    @Test
    void anotherPersonsFileIsNotShown() throws IOException {
        String page = brought(Visitor.named("officer"));
        assertThat(Visitor.named("cz.officer").get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void saysOfEmptyFilesPicturesAndOtherKindsWhatTheyAre() throws IOException {
        Visitor officer = Visitor.named("officer");
        assertThat(refusal(officer, "空.txt", new byte[0])).contains("空.txt 是空文件");
        assertThat(refusal(officer, "图.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}))
                .contains("是图片，读不了");
        assertThat(refusal(officer, "数.json", new byte[] {'{', '}'}))
                .contains("txt", "docx", "xlsx", "OFD");
    }

    @Test
    void aFileThatIsNoReportIsRefusedBesideTheField() throws IOException {
        Connection.Response refused =
                bring(Visitor.named("officer"), "程序.pdf", new byte[] {'M', 'Z', 0, 0});
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.parse().select(".wrong .problem").text()).contains("程序.pdf");
    }

    private static String refusal(Visitor who, String name, byte[] bytes) throws IOException {
        Connection.Response refused = bring(who, name, bytes);
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.parse().select(".wrong .problem").text();
    }
}
