package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An impatient hand on the button.
@Tag("slow")
class DecidingTwiceTest {

    private static final String RECORDED = "这一步已经记录";

    @Test
    void isToldWhoDidItWhenAndNothingHappensTwice() throws IOException {
        String place = submitted("点了两次的通知");
        for (String person : new String[] {"unithead", "secrecy", "leader"}) {
            Visitor reviewer = Visitor.named(person);
            Map<String, String> decision = decision(reviewer, place, "approve");
            assertThat(reviewer.post(place + "/decision", decision).statusCode()).isEqualTo(302);
            reviewer.page(place); // says once what was just done
            isRecorded(reviewer, reviewer.post(place + "/decision", decision), place, "同意");
        }
        Visitor leader = Visitor.named("leader");
        leader.post(place + "/publish", Map.of());
        leader.page(place);
        isRecorded(leader, leader.post(place + "/publish", Map.of()), place, "公开发布");

        assertThat(count("publication.decision", place)).isEqualTo(3);
    }

    @Test
    void isToldTheSameAfterSendingItBack() throws IOException {
        String place = submitted("退回了两次的通知");
        Visitor reviewer = Visitor.named("unithead");
        Map<String, String> decision = decision(reviewer, place, "return");
        reviewer.post(place + "/decision", decision);
        reviewer.page(place);

        isRecorded(reviewer, reviewer.post(place + "/decision", decision), place, "退回");
        assertThat(count("publication.decision", place)).isOne();
    }

    @Test
    void isStillRefusedToThoseWhoNeverHadTheRight() throws IOException {
        String place = submitted("不归他审的通知");
        Visitor head = Visitor.named("unithead");
        Map<String, String> decision = decision(head, place, "approve");
        head.post(place + "/decision", decision);

        for (String person : new String[] {"officer", "secrecy", "dx.unithead"}) {
            var answer = Visitor.named(person).post(place + "/decision", decision);
            assertThat(answer.statusCode()).as(person).isEqualTo(403);
        }
    }

    private static void isRecorded(
            Visitor person, Connection.Response answer, String place, String deed)
            throws IOException {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(place);
        assertThat(person.page(place).select("[role=status]").text())
                .contains(RECORDED, deed)
                .containsPattern("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    }

    private static String submitted(String title) throws IOException {
        Visitor officer = Visitor.named("officer");
        long edition = officer.draft(title);
        officer.completed(edition, "<p>按计划推进有关工作。</p>").submit().data("then", "submit").execute();
        return "/office/editions/" + edition;
    }

    private static Map<String, String> decision(Visitor reviewer, String place, String outcome)
            throws IOException {
        Document shown = reviewer.page(place);
        return Map.of(
                "outcome",
                outcome,
                "opinion",
                "见附言",
                "shownStep",
                shown.select("[name=shownStep]").val(),
                "shownHash",
                shown.select("[name=shownHash]").val());
    }

    private static long count(String table, String place) {
        return RunningServer.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM " + table + " WHERE edition_id = ?")
                .param(Long.valueOf(place.replaceAll(".*/", "")))
                .query(Long.class)
                .single();
    }
}
