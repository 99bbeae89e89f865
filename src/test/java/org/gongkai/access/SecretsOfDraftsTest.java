package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A draft of the street with its findings and files, before people of another body and people who
/// only keep the house.
@Tag("slow")
class SecretsOfDraftsTest {

    private static long edition;
    private static long file;

    @BeforeAll
    static void writesADraftAtTheStreet() throws Exception {
        edition = Walk.draftOf("ly.officer");
        file =
                RunningServer.bean(JdbcClient.class)
                        .sql("SELECT id FROM publication.attachment WHERE edition_id = ?")
                        .param(edition)
                        .query(Long.class)
                        .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cz.officer", "officer", "ys.officer", "admin", "auditor"})
    void stayUnseenByThoseWhoMayNotRead(String person) throws Exception {
        Visitor visitor = Visitor.named(person);
        for (String path :
                new String[] {
                    "/office/editions/" + edition,
                    "/office/editions/" + edition + "?edit",
                    "/office/editions/" + edition + "/difference",
                    "/office/editions/" + edition + "/findings",
                    "/office/editions/" + edition + "/attachments",
                    "/office/files/" + file
                }) {
            Connection.Response answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).as(path).doesNotContain(Walk.SECRET);
            assertThat(answer.headers().toString()).as(path).doesNotContain("filename");
        }
    }

    @Test
    void stayOutOfListsAndExportsOfOthers() throws Exception {
        Visitor finance = Visitor.named("cz.officer");
        for (String path :
                new String[] {
                    "/office",
                    "/office/documents",
                    "/office/documents?body=MJ-LY",
                    "/office/documents?body=MJ-LY&state=draft",
                    "/office/documents.csv",
                    "/office/documents.csv?body=MJ-LY&state=draft&text=" + Walk.SECRET
                }) {
            Connection.Response answer = finance.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(Walk.SECRET + "的");
        }
    }

    @Test
    void areSeenByTheirOwnPeopleAndBySupervision() throws Exception {
        for (String person : new String[] {"ly.officer", "ly.leader", "supervisor"}) {
            Visitor visitor = Visitor.named(person);
            assertThat(visitor.get("/office/editions/" + edition).body()).contains(Walk.SECRET);
            assertThat(visitor.get("/office/files/" + file).body()).contains(Walk.SECRET);
            assertThat(visitor.get("/office/documents.csv?text=" + Walk.SECRET).body())
                    .contains(Walk.SECRET);
        }
    }

    @Test
    void cannotBeChangedFromOutside() throws Exception {
        Visitor finance = Visitor.named("cz.officer");
        String place = "/office/editions/" + edition;
        assertThat(finance.post(place, Map.of("saveCount", "1", "title", "改名")).statusCode())
                .isEqualTo(403);
        assertThat(finance.post(place, Map.of("then", "detach-" + file)).statusCode())
                .isEqualTo(403);
        Document still = Visitor.named("ly.officer").page(place);
        assertThat(still.select("[name=title]").val()).startsWith(Walk.SECRET);
        assertThat(still.select(".papers a").text()).contains(Walk.SECRET);
    }

    /// A form sent to a draft of one's own that names a file or finding of another's.
    @Test
    void cannotBeChangedThroughADraftOfOnesOwn() throws Exception {
        Visitor finance = Visitor.named("cz.officer");
        long own = finance.draft("财政局自己的草稿");
        finance.completed(own, "<p>正文。</p>").submit().data("then", "detach-" + file).execute();
        finance.completed(own, "<p>正文。</p>")
                .submit()
                .data("then", "waive-" + finding())
                .data("reason-" + finding(), "不应成功")
                .execute();
        Visitor street = Visitor.named("ly.officer");
        assertThat(street.get("/office/files/" + file).statusCode()).isEqualTo(200);
        assertThat(street.get("/office/editions/" + edition).body()).doesNotContain("不应成功");
    }

    private static long finding() {
        return RunningServer.bean(JdbcClient.class)
                .sql("SELECT min(id) FROM publication.finding WHERE edition_id = ?")
                .param(edition)
                .query(Long.class)
                .single();
    }
}
