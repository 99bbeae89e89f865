package org.gongkai.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.util.Map;
import java.util.UUID;
import org.gongkai.privacy.ChangeKey;
import org.gongkai.privacy.Sealing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class ChangingTheKeyOfPostsTest {

    private final JdbcClient jdbc = bean(JdbcClient.class);

    @Test
    void sealsEverythingAnewAndKnowsEveryPostAgain() throws Exception {
        OpinionDesk officer = OpinionDesk.of("officer");
        String link = "https://posts.example/key/" + UUID.randomUUID();
        String number = UUID.randomUUID().toString();
        String words = "换钥前后都是同一条内容" + UUID.randomUUID();
        long byLink = officer.enter(Map.of("link", link, "text", words));
        long byNumber = officer.enter(Map.of("outsideNumber", number));
        officer.done(byNumber, "leave", Map.of("reason", "换钥前的理由"));
        long topic = officer.topic("换钥的热点", true);
        officer.visitor()
                .post(
                        "/office/opinion/topics/" + topic + "/respond",
                        Map.of(
                                "formKey", UUID.randomUUID().toString(),
                                "body", "MJ-BG",
                                "way", "other",
                                "on", "2026-01-06",
                                "words", "换钥前的回应"));

        assertThat(bean(ChangeKey.class).change()).isGreaterThan(3);

        assertThat(officer.enter(Map.of("link", link))).isEqualTo(byLink);
        assertThat(officer.enter(Map.of("outsideNumber", number))).isEqualTo(byNumber);
        long repeat = officer.enter(Map.of("text", words));
        assertThat(officer.page(repeat).select("#repeats a").attr("href"))
                .isEqualTo("/office/opinion/" + byLink);
        assertThat(officer.page(byNumber).text()).contains("换钥前的理由");
        assertThat(officer.visitor().page("/office/opinion/topics/" + topic).text())
                .contains("热点概况", "换钥前的回应");
        assertThat(underOldKeys()).isZero();
        assertThat(bean(ChangeKey.class).goOn()).isZero();
    }

    /// Values of every sealed column that still begin with the number of an older key.
    private long underOldKeys() {
        var columns =
                jdbc.sql(
                                """
                                SELECT format('%I.%I', table_schema, table_name) AS place, column_name
                                FROM information_schema.columns
                                WHERE table_schema = 'opinion' AND data_type = 'bytea'
                                  AND column_name NOT LIKE '%\\_mark'
                                """)
                        .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                        .list();
        assertThat(columns).hasSize(4);
        byte[] head = bean(Sealing.class).currentHead();
        return columns.stream()
                .mapToLong(column ->
                        jdbc.sql(
                                        "SELECT count(*) FROM %s WHERE substring(\"%s\" FROM 1 FOR 3) <> :head"
                                                .formatted(column.getKey(), column.getValue()))
                                .param("head", head)
                                .query(Long.class)
                                .single())
                .sum();
    }
}
